import Diagnostics
import Testing

@testable import Mustache

/// What templates make of parts that pages share.
@Suite struct SharedPartsTests {
  /// An entry of a menu.
  private struct Entry: TemplateView {
    let title: String
    let words: [String]

    static let fields: Fields<Self> = [
      .text("title") { $0.title }, .texts("words") { $0.words },
    ]
  }

  /// A page with a menu that it shares with others.
  private struct Page: TemplateView {
    let name: String
    let menu: SharedParts<Entry>

    static let fields: Fields<Self> = [
      .text("name") { $0.name }, .list("menu", shared: { $0.menu }),
    ]
  }

  private static let menu = SharedParts([
    Entry(title: "<а>", words: ["раз", ""]), Entry(title: "б", words: []),
  ])

  @Test func `a page prints the same whether it comes first or later`() throws {
    let template = try compiled(
      "{{name}}:{{#menu}}[{{title}}{{#words}}({{.}}){{/words}}]{{/menu}}{{^menu}}-{{/menu}}")
    for name in ["1", "2", "3"] {
      let expected = "\(name):[&lt;а&gt;(раз)()][б]"
      #expect(text(Page(name: name, menu: Self.menu), template) == expected)
    }
    #expect(text(Page(name: "4", menu: SharedParts([])), template) == "4:-")
  }

  @Test func `what reads the page is printed for each page`() throws {
    let template = try compiled("{{#menu}}{{title}} {{page.name}};{{/menu}}")
    #expect(text(Page(name: "1", menu: Self.menu), template) == "&lt;а&gt; 1;б 1;")
    #expect(text(Page(name: "2", menu: Self.menu), template) == "&lt;а&gt; 2;б 2;")
  }

  @Test func `two sections and two templates are told apart`() throws {
    let first = try compiled("{{#menu}}{{title}}{{/menu}}|{{#menu}}*{{/menu}}")
    let second = try compiled("{{#menu}}+{{title}}{{/menu}}|{{#menu}}-{{/menu}}")
    for _ in 0..<2 {
      #expect(text(Page(name: "1", menu: Self.menu), first) == "&lt;а&gt;б|**")
      #expect(text(Page(name: "1", menu: Self.menu), second) == "+&lt;а&gt;+б|--")
    }
  }

  @Test func `another list is another list though the template is the same`() throws {
    let template = try compiled("{{#menu}}{{title}}{{/menu}}")
    for title in ["а", "б", "в"] {
      let menu = SharedParts([Entry(title: title, words: [])])
      #expect(text(Page(name: "1", menu: menu), template) == title)
    }
  }

  private func compiled(_ text: String) throws -> CompiledTemplate<Page> {
    var log = DiagnosticLog()
    var library = library([("page", text)], log: &log)
    return try #require(library.compile(Page.self, template: "page", log: &log))
  }

  private func text(_ page: Page, _ template: CompiledTemplate<Page>) -> String {
    var bytes: [UInt8] = []
    template.render(page, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
