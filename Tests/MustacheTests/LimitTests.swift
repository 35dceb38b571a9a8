import Diagnostics
import Testing

@testable import Mustache

@Suite struct LimitTests {
  @Test(arguments: ["#title", "^title", "$block", "<parent"])
  func `ten thousand tags in each other are refused, not followed`(tag: String) {
    let text = String(repeating: "{{\(tag)}}", count: 10_000)
    #expect(
      problems(of: [("page", text)], for: SamplePage.self) == """
        page.mustache:1:\(64 * (tag.count + 4) + 1): error template.syntax: \
        Разделы вложены друг в друга глубже 64: дальше шаблон не читался
          → Закройте лишние разделы или вынесите часть в отдельный шаблон
        """)
  }

  @Test func `sixty-four sections in each other are rendered`() {
    let text =
      String(repeating: "{{#title}}", count: 64) + "!"
      + String(repeating: "{{/title}}", count: 64)
    #expect(rendered(SamplePage(), [("page", text)]) == "!")
  }

  @Test func `the deepest page that the limits allow is rendered`() {
    let opening = String(repeating: "{{#title}}", count: TemplateParser.nestingLimit)
    let closing = String(repeating: "{{/title}}", count: TemplateParser.nestingLimit)
    let last = Linker.depthLimit - 1
    let chain = (1...last).map { step in
      ("part\(step)", opening + (step == last ? "!" : "{{>part\(step + 1)}}") + closing)
    }
    #expect(rendered(SamplePage(), chain + [("page", opening + "{{>part1}}" + closing)]) == "!")
  }

  @Test func `a long chain of inclusions is refused`() {
    let chain = (1...60).map { ("part\($0)", "{{>part\($0 + 1)}}") }
    let messages = problems(of: chain + [("page", "{{>part1}}")], for: SamplePage.self)
    #expect(
      messages.hasPrefix(
        """
        part32.mustache: error template.syntax: Шаблоны включают друг друга глубже 32
          — включён из шаблона «part31»: part31.mustache:1:4
        """))
  }

  @Test func `templates that double each other come to an end`() {
    let chain = (1...30).map { ("part\($0)", "{{>part\($0 + 1)}}{{>part\($0 + 1)}}") }
    let messages = problems(
      of: chain + [("part31", ""), ("page", "{{>part1}}")], for: SamplePage.self)
    #expect(messages.contains("Шаблон страницы «page» со всем, что он включает, слишком велик"))
    #expect(messages.contains("  Больше 16 МБ один шаблон занимать не может.\n"))
  }

  @Test func `a file above the limit is not read`() {
    let text = String(repeating: "{{x}} ", count: TemplateLibrary.fileLimit / 6 + 1)
    #expect(
      problems(of: [("page", text)], for: SamplePage.self) == """
        page.mustache: error template.syntax: Шаблон больше 256 КБ
          Файл не читался.
          → Разделите его на части: {{> часть}}
        """)
  }

  @Test func `bytes that are no UTF-8 are not read`() {
    var log = DiagnosticLog()
    let file = TemplateFile(path: "parts/page.mustache", bytes: [0xCF, 0xF0])
    var library = TemplateLibrary(files: [file], log: &log)
    #expect(library.compile(SamplePage.self, template: "parts/page", log: &log) == nil)
    #expect(
      described(log) == """
        parts/page.mustache: error template.syntax: Шаблон записан не в кодировке UTF-8
          Файл не читался.
          → Сохраните файл в кодировке UTF-8
        """)
  }

  @Test func `a page without a template is named`() {
    #expect(
      problems(of: [("paige", "")], for: SamplePage.self) == """
        -: error template.missing: Нет шаблона страницы «page»
          → Возможно, это «paige»: переименуйте файл в «page.mustache»
        """)
    #expect(
      problems(of: [("новости", "")], for: SamplePage.self) == """
        -: error template.missing: Нет шаблона страницы «page»
          → Создайте файл «page.mustache» в папке шаблонов
        """)
  }

  @Test func `indentation stops growing`() {
    let deep = String(repeating: " ", count: 150)
    let output = rendered(
      SamplePage(),
      [("two", "x\n"), ("one", "\(deep){{>two}}\n"), ("page", "\(deep){{>one}}\n")])
    #expect(output == String(repeating: " ", count: Indentation.limit) + "x\n")
  }

  @Test func `templates without end are given up in the lenient mode`() {
    #expect(throws: DynamicContext.TooDeep.self) {
      try DynamicTemplates(["a": "{{>a}}"]).render("{{>a}}", with: .absent)
    }
  }

  @Test(arguments: [
    ([], true), (["a", "b_2"], true), (["a", "a"], false), (["page"], false), (["a.b"], false),
    (["Имя"], false), ([""], false),
  ])
  func `names of fields are those that templates can reach`(names: [String], areLegal: Bool) {
    #expect(ViewShape.areLegal(names) == areLegal)
  }
}
