import Diagnostics
import Testing

@Suite struct MachinePrintingTests {
  private let full = Diagnostic(
    .recordUnknownKey, "неизвестный ключ «фамлия»",
    at: SourcePlace(file: "people/a,b.yaml", line: 3, column: 5),
    explanation: "100 % ключей\nперечислены",
    notes: [
      Diagnostic.Note("впервые здесь", at: SourcePlace(file: "people/c.yaml", line: 5, column: 1)),
      Diagnostic.Note("ещё раз"),
    ],
    hint: "замените на «фамилия»")

  @Test func `JSON is one object a line with the keys of the report`() {
    #expect(
      DiagnosticPrinter(.json).text(of: full)
        == #"{"severity":"error","code":"record.unknown-key","#
        + #""message":"неизвестный ключ «фамлия»","file":"people/a,b.yaml","line":3,"column":5,"#
        + #""hint":"замените на «фамилия»","explanation":"100 % ключей перечислены","#
        + #""notes":[{"message":"впервые здесь","file":"people/c.yaml","line":5,"column":1},"#
        + #"{"message":"ещё раз"}]}"# + "\n")
  }

  @Test func `what a problem does not have is left out of JSON`() {
    #expect(
      DiagnosticPrinter(.json).text(of: Diagnostic(.consentExpired, "a\r\n\"b\"\u{2028}\u{1B}"))
        == #"{"severity":"note","code":"consent.expired","message":"a \"b\" ␛"}"# + "\n")
    let file = Diagnostic(.fileUnknown, "лишний файл", at: SourcePlace(file: "a\u{9B}\n.txt"))
    #expect(
      DiagnosticPrinter(.json).text(of: file)
        == #"{"severity":"warning","code":"file.unknown","message":"лишний файл","#
        + #""file":"a\u009b\n.txt"}"# + "\n")
  }

  @Test func `an annotation names the place and escapes what GitHub reads as syntax`() {
    let printer = DiagnosticPrinter(.github, annotatedPath: { "сайт: новый/content/" + $0 })
    #expect(
      printer.text(of: full)
        == "::error file=сайт%3A новый/content/people/a%2Cb.yaml,line=3,col=5,"
        + "title=record.unknown-key::неизвестный ключ «фамлия»"
        + "%0AПочему: 100 %25 ключей перечислены%0AЧто делать: замените на «фамилия»\n")
  }

  @Test(arguments: [
    (DiagnosticCode.yamlSyntax, "::error title=yaml.syntax::a ::error::b\n"),
    (.fileUnknown, "::warning title=file.unknown::a ::error::b\n"),
    (.consentExpired, "::notice title=consent.expired::a ::error::b\n"),
  ])
  func `a message cannot open an annotation of its own`(
    _ code: DiagnosticCode, _ expected: String
  ) {
    let printer = DiagnosticPrinter(.github)
    #expect(printer.text(of: Diagnostic(code, "a\r\n::error::b")) == expected)
    #expect(printer.text(of: Diagnostic(code, "a\u{2028}::error::b")) == expected)
  }

  @Test func `machine forms have no summary and no blank lines`() {
    var log = DiagnosticLog()
    log.report(Diagnostic(.yamlSyntax, "b", at: SourcePlace(file: "b.yaml")))
    log.report(Diagnostic(.yamlSyntax, "a", at: SourcePlace(file: "a.yaml")))
    #expect(
      DiagnosticPrinter(.github).text(of: log)
        == "::error file=a.yaml,title=yaml.syntax::a\n::error file=b.yaml,title=yaml.syntax::b\n")
    #expect(DiagnosticPrinter(.json).text(of: log).split(separator: "\n").count == 2)
  }
}
