import Diagnostics
import Testing

@testable import Mustache

@Suite struct UnreachedTests {
  @Test func `what pages include, through blocks and each other, is not told of`() {
    var log = DiagnosticLog()
    var library = library(
      [
        ("page", "{{<layout}}{{$main}}{{>card}}{{/main}}{{/layout}}"),
        ("layout", "{{$main}}{{/main}}"),
        ("card", "{{#photo}}{{>name}}{{/photo}}"), ("name", "x"), ("nam", "{{>lost}}"),
        ("lost", "x"),
      ], log: &log)
    _ = library.compile(SamplePage.self, template: "page", log: &log)
    #expect(described(log) == "")
    let files = ["page", "layout", "card", "name", "nam", "lost"].map {
      TemplateFile(path: $0 + ".mustache", bytes: [])
    }
    library.warnOfUnreached(files, besides: Array(files.prefix(4)), log: &log)
    #expect(
      described(log) == """
        nam.mustache: warning file.unknown: \
        Шаблон «nam» ничего не меняет: ни одна страница его не включает
          → Возможно, это «name»: переименуйте файл в «name.mustache»
        lost.mustache: warning file.unknown: \
        Шаблон «lost» ничего не меняет: ни одна страница его не включает
          → Включите его в другой шаблон — {{> lost}} — или уберите
        """)
  }
}
