import Testing

@Suite("A withheld name in Latin letters")
struct LatinNameTests {
  private static func watched() throws -> Watched {
    let people = """
      ivan Иванов Иван Сергеевич
      yuri Щербаков Юрий Ильич
      elvira Жукова Эльвира Чингизовна
      yan Ли Ян Петрович
      dmitry Шмидт Сергей Яковлевич
      andrei Алексеев Дмитрий Олегович
      """
    return try Watched(["people/all.yaml": Watched.records(people)])
  }

  @Test(arguments: [
    ("Shcherbakov Yurij", "yuri"), ("Yuri Shcherbakov", "yuri"), ("SHCHERBAKOV YURIY", "yuri"),
    ("shcherbakov yurij", "yuri"), ("Ŝerbakov Ûrij", "yuri"), ("Sherbakov, Jurij", "yuri"),
    ("Yuri Scherbakov's", "yuri"), ("with Yuriem Shcherbakovym", "yuri"),
    ("Schtscherbakow Jurij", "yuri"), ("Yu. I. Shcherbakov", "yuri"), ("J. Shcherbakov", "yuri"),
    ("Shcherbakov Yu.I.", "yuri"), ("Shcherbakov Yu. I.", "yuri"), ("Ivanov Ivan", "ivan"),
    ("Ivan Ivanov", "ivan"), ("I. S. Ivanov", "ivan"), ("I.S. Ivanov", "ivan"),
    ("Ivanov I.", "ivan"), ("Ivanov I. S.", "ivan"), ("Ivanov IS", "ivan"), ("I. Ivanov", "ivan"),
    ("Ivan S. Ivanov", "ivan"), ("Ivan Sergeevich", "ivan"), ("Ivan Sergeyevich Ivanov", "ivan"),
    ("<b>Ivan</b>ov Ivan", "ivan"), ("E. Zhukova", "elvira"), ("Zhukova E. Ch.", "elvira"),
    ("Elvira Jukova", "elvira"), ("Li Yan", "yan"), ("John Ivanoff", "ivan"),
    ("Ivanov Иван", "ivan"), ("Ivanov — I. S.", "ivan"),
  ])
  func `is found in a text beside another part of it`(_ text: String, _ person: String) throws {
    #expect(
      try LatinNameTests.watched().leaks(inText: "It was \(text) here.") == ["error name \(person)"]
    )
  }

  @Test(arguments: [
    "Ivanov", "the Shcherbakov prize", "Ivanov Petr", "P. S. Ivanov", "Ivanov P.", "Ivanov I. P.",
    "Ivan Petrovich Ivanov", "Ivanov Ivan Petrovich", "Ivan Sergeevich Petrov", "Ivan P. Ivanov",
    "Ivan Petrov", "Ivan Ivanov-Razumnik", "Yuri Gagarin", "li yan", "Ivanovo, Ivan",
    "The Lian brand of tea, li, yan", "Ivanov I met", "Yuri. Shcherbakov", "Ivanovskaya Ivan",
    "The quick brown fox jumps over the lazy dog.", "Windows, Linux and macOS",
    "{\"surname\": \"name\", \"given_name\": 1}", "Ivanov is here", "Ivanov in Moscow",
    "<a href=\"/a/\">Read more</a> <i class=\"card card--wide li yan\">x</i>",
    "<style>li { min-width: 1px } .yan, .li { color: red }</style>",
    "<script>let ivan = 1; let ivanov = 2; li(yan)</script>",
  ])
  func `is not seen where somebody or something else is named`(_ text: String) throws {
    #expect(try LatinNameTests.watched().leaks(inText: text) == [])
  }

  @Test(arguments: [
    ("shcherbakovyurij.pdf", "yuri"), ("yurijshcherbakov.pdf", "yuri"), ("ivanovivan.html", "ivan"),
    ("foto/ivanivanov1.jpg", "ivan"), ("ivanovivansergeevich.pdf", "ivan"),
    ("shmidtsergej.pdf", "dmitry"), ("dmitrijalekseev.pdf", "andrei"), ("щербаковюрий.pdf", "yuri"),
    ("ivanovym-ivanom.html", "ivan"), ("vstrecha-s-ivanovym-ivanom/index.html", "ivan"),
    ("jukova-elvira.html", "elvira"), ("jukova_e.html", "elvira"), ("zhukova-e-ch.html", "elvira"),
    ("shcherbakov-y-i.html", "yuri"), ("ivanov-i-s.html", "ivan"),
    ("встреча-с-ивановым-и.html", "ivan"),
  ])
  func `is found in a path, glued or declined`(_ path: String, _ person: String) throws {
    #expect(
      try LatinNameTests.watched().leaks(in: "", at: path) == ["error file \(person)"])
  }

  @Test(arguments: [
    ("vstrecha-s-ivanovym.html", "ivan"), ("k-shcherbakovu.html", "yuri"),
    ("o-shcherbakove.html", "yuri"), ("встреча-с-ивановым.html", "ivan"),
    ("vstrecha-ivanova-s-petrovym.html", "ivan"), ("petrov-i-shcherbakov.html", "yuri"),
    ("jukova.html", "elvira"),
  ])
  func `alone in a path is a warning in every case`(_ path: String, _ person: String) throws {
    #expect(
      try LatinNameTests.watched().leaks(in: "", at: path) == ["warning file \(person)"])
  }

  @Test(arguments: [("jana-jarova", "yana"), ("jarova.jana", "yana"), ("janna-jarova", "zhanna")])
  func `is found where j may be two letters`(_ path: String, _ person: String) throws {
    let people = "yana Ярова Яна Ильинична\nzhanna Жарова Жанна Львовна\nanna Белова Анна Львовна"
    let watched = try Watched(["people/all.yaml": Watched.records(people)])
    let leaks = watched.leaks(in: "", at: path + ".html")
    #expect(leaks.contains { $0.hasPrefix("error file") && $0.contains(person) })
  }

  @Test func `is found where it is also an English month`() throws {
    let watched = try Watched(["people/all.yaml": Watched.records("yan Маев Ян Львович")])
    #expect(watched.leaks(inText: "Jan Maev, May 12, 2012") == ["error name yan"])
  }

  @Test(arguments: [
    "s-ivanov.html", "ivanov-s.html", "p-s-ivanov.html", "ivanov-p-s.html", "uk.html", "li.html",
    "ivanovo.html", "ivanovskij-ivan.html", "nastavnichestvo/index.html", "liyan.html",
    "assets/style-0123abcd.css", "ivanivanovich.html",
  ])
  func `is not seen in other paths`(_ path: String) throws {
    let leaks = try LatinNameTests.watched().leaks(in: "", at: path)
    #expect(leaks == [])
  }
}
