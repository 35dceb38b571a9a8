import Testing

@Suite("A withheld name in a file")
struct FileFormatTests {
  private static func watched() throws -> Watched {
    try Watched(
      people: """
        id: pyotr
        surname: Щербаков
        given_name: Юрий
        patronymic: Ильич
        status: staff
        """)
  }

  @Test(arguments: [
    ("a.html", "<img alt=\"Юрий Щербаков\">"), ("a.html", "<a title='Щербакову Ю. И.'>x</a>"),
    ("a.html", "<meta name=description content=\"Щербаков&#32;Юрий\">"),
    ("a.html", "<!-- Щербаков Юрий -->"), ("a.html", "<script>let a = 'Щербаков Юрий'</script>"),
    (
      "a.html",
      "<script type=\"application/ld+json\">{\"@type\":\"Event\",\"name\":\"\\u0429ербаков Юрий\"}</script>"
    ),
    ("a.html", "<style>/* Щербаков Юрий */</style>"), ("a.html", "<input value=\"Щербаков Юрий\""),
    ("a.html", "<title>Юрий Ильич</title>"), ("a.html", "<p data-x=\"Щербаков Ю.И.\">"),
    ("a.html", "<b>Щерб</b>аков <i>Юр</i>ий"), ("a.html", "1 < 2, Юрий Щербаков"),
    ("a.json", #"{"name":"Щербаков Юрий"}"#),
    ("a.json", #"{"surname":"\u0429\u0435рбаков","given_name":"Юрий"}"#),
    ("a.json", #"["Щербаков","Юрий"]"#), ("a.json", #"{"Щербаков Юрий":1}"#),
    ("a.ics", "SUMMARY:Встреча с Юрием Щерба\r\n ковым\r\n"),
    ("a.ics", "DESCRIPTION:Юрий\\nЩербаков"),
    ("a.csv", "Щербаков;Юрий;Ильич\n"), ("a.csv", "\"Щербаков\",\"Юрий\"\n"),
    ("a.xml", "<title>Юрий Щербаков</title>"), ("a.xml", "<a><![CDATA[Юрий <b>Щерба</b>ков]]></a>"),
    ("a.xml", "<content type=\"html\">Щерб&lt;b&gt;аков&lt;/b&gt; Юрий</content>"),
    ("a.txt", "Щербаков\nЮрий"), ("a.css", "/* Щербаков Юрий */"),
  ])
  func `is found whatever the format`(_ path: String, _ text: String) throws {
    #expect(try FileFormatTests.watched().leaks(in: text, at: path) == ["error name pyotr"])
  }

  @Test(
    arguments: [
      "shcherbakov-yurij.html", "SherbakovYuriy.html", "a/scherbakov_yu_i/index.html",
      "Щербаков Юрий.html", "yurii-shcherbakov/index.html", "shherbakov.jurij.html",
      "%D0%A9%D0%B5%D1%80%D0%B1%D0%B0%D0%BA%D0%BE%D0%B2-%D0%AE%D1%80%D0%B8%D0%B9.html",
      "ЩербаковЮИ.html",
    ])
  func `is found in the name of the file`(_ path: String) throws {
    #expect(try FileFormatTests.watched().leaks(in: "<p>", at: path) == ["error file pyotr"])
  }

  @Test(arguments: [
    "<a href=\"../shcherbakov-yurij/\">x</a>",
    "<a href=\"?q=%D0%AE%D1%80%D0%B8%D0%B9+Щербаков\">x</a>",
    "<h2 id=\"shcherbakov-yuriy\">x</h2>", "<img src=foto/yuriy_shcherbakov.jpg>",
    "<a href=\"#Щербаков-Ю-И\">x</a>",
  ])
  func `is found in an address`(_ text: String) throws {
    #expect(try FileFormatTests.watched().leaks(in: text, at: "a.html") == ["error file pyotr"])
  }

  @Test(arguments: ["shcherbakov.pdf", "programma-shcherbakova.pdf"])
  func `alone in a path is a warning`(_ path: String) throws {
    #expect(try FileFormatTests.watched().leaks(in: "", at: path) == ["warning file pyotr"])
  }
}
