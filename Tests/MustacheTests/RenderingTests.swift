import HTML
import Testing

@testable import Mustache

@Suite struct RenderingTests {
  static let page = SamplePage(
    title: "«Наставники» & <друзья>", body: fragment("да"), isOpen: true,
    subjects: ["физика", "<химия>"], photo: SamplePhoto(url: "a.jpg"),
    mentors: [
      SampleMentor(
        name: "Анна", subjects: ["музыка"], photo: SamplePhoto(url: "b.jpg", alt: "\"Б\"")),
      SampleMentor(name: "Борис"),
    ])

  static func fragment(_ text: String) -> HTMLFragment {
    var writer = HTMLWriter()
    writer.open("b")
    writer.text(text)
    writer.close("b")
    return writer.finish()
  }

  @Test(arguments: [
    ("{{title}}", "«Наставники» &amp; &lt;друзья&gt;"),
    ("{{year}}", "2026"),
    ("{{{body}}}|{{&body}}", "<b>да</b>|<b>да</b>"),
    ("{{lead}}|{{#lead}}{{.}}{{/lead}}{{^lead}}нет{{/lead}}", "|нет"),
    ("{{#is_open}}{{year}}{{/is_open}}", "2026"),
    ("{{#subjects}}[{{.}}]{{/subjects}}", "[физика][&lt;химия&gt;]"),
    ("{{#subjects}}{{year}}{{/subjects}}", "20262026"),
    ("{{#body}}<i>{{{.}}}</i>{{/body}}", "<i><b>да</b></i>"),
    ("{{#year}}{{.}}{{/year}}", "2026"),
    ("{{photo.url}}{{photo.alt}}{{#photo}}{{url}}{{/photo}}", "a.jpga.jpg"),
    ("{{#mentors}}{{name}}:{{photo.url}} {{/mentors}}", "Анна:b.jpg Борис: "),
    ("{{#mentors}}{{#photo}}{{alt}}{{/photo}}{{^photo}}-{{/photo}}{{/mentors}}", "&quot;Б&quot;-"),
    ("{{#mentors}}{{page.year}}{{#page}}{{year}}{{/page}}{{/mentors}}", "2026202620262026"),
    ("{{#mentors}}{{#subjects}}{{name}}: {{.}}{{/subjects}}{{/mentors}}", "Анна: музыка"),
    ("{{#subjects}}{{#is_open}}{{.}},{{/is_open}}{{/subjects}}", "физика,&lt;химия&gt;,"),
  ])
  func `a name prints the declared value`(text: String, expected: String) {
    #expect(rendered(Self.page, [("page", text)]) == expected)
  }

  @Test func `layouts, partials and lists keep their lines and indentation`() {
    let output = rendered(
      Self.page,
      [
        ("layout", "<main>\n  {{$content}}\n  {{/content}}\n</main>\n"),
        ("parts/mentor", "<li>\n  {{name}}\n</li>\n"),
        (
          "page",
          """
          {{<layout}}
            {{$content}}
              <ul>
                {{#mentors}}
                {{>parts/mentor}}
                {{/mentors}}
              </ul>
            {{/content}}
          {{/layout}}

          """
        ),
      ])
    #expect(
      output == """
        <main>
          <ul>
            <li>
              Анна
            </li>
            <li>
              Борис
            </li>
          </ul>
        </main>

        """)
  }

  @Test func `a block may use the layout that it fills`() {
    let output = rendered(
      Self.page,
      [
        ("card", "[{{$body}}пусто{{/body}}]"),
        ("page", "{{<card}}{{$body}}1{{<card}}{{$body}}2{{/body}}{{/card}}{{/body}}{{/card}}"),
      ])
    #expect(output == "[1[2]]")
  }

  @Test func `a view may hold views of its own type`() {
    let menu = SampleMenu(
      title: "1", children: [SampleMenu(title: "2", children: [SampleMenu(title: "3")])])
    let output = rendered(
      menu,
      [
        ("item", "<li>{{title}}{{$inner}}{{/inner}}</li>"),
        ("page", "{{>item}}{{#children}}{{>item}}{{#children}}{{>item}}{{/children}}{{/children}}"),
      ])
    #expect(output == "<li>1</li><li>2</li><li>3</li>")
  }

  @Test func `of two files with one path the later is used`() {
    #expect(rendered(Self.page, [("page", "{{nothing"), ("page", "{{year}}")]) == "2026")
  }

  @Test func `a byte order mark is no part of the page`() {
    #expect(rendered(Self.page, [("page", "\u{FEFF}{{year}}")]) == "2026")
  }
}
