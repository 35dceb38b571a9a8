import Diagnostics
import Testing

@Suite struct HumanPrintingTests {
  private let ivanova = SourceText(
    path: "people/ivanova.yaml",
    text: "id: ivanova\nимя: Анна\nфамлия: Иванова\nпочта: a@b.ru\n",
    masking: .privateSpans([
      SourcePosition(line: 3, column: 9)..<SourcePosition(line: 3, column: 16),
      SourcePosition(line: 4, column: 8)..<SourcePosition(line: 4, column: 14),
    ]))

  private func print(_ diagnostic: Diagnostic, from sources: SourceText...) -> String {
    DiagnosticPrinter(.human, sources: SourceCatalog(sources)).text(of: diagnostic)
  }

  @Test func `a problem shows its line, a caret, the reason, other places and the advice`() {
    let other = SourceText(
      path: "people/b.yaml", text: String(repeating: "#\n", count: 11) + "\tфамлия: x",
      masking: .privateSpans([]))
    let diagnostic = Diagnostic(
      .recordUnknownKey, "неизвестный ключ «фамлия»",
      at: SourcePlace(file: "people/ivanova.yaml", line: 3, column: 1),
      explanation: "У записи о человеке такого ключа нет.",
      notes: [
        Diagnostic.Note(
          "впервые здесь", at: SourcePlace(file: "people/b.yaml", line: 12, column: 2)),
        Diagnostic.Note("ещё в двух файлах"),
        Diagnostic.Note("файл целиком", at: SourcePlace(file: "people/c.yaml")),
      ],
      hint: "замените на «фамилия»")
    #expect(
      print(diagnostic, from: ivanova, other) == """
        ошибка[record.unknown-key]: неизвестный ключ «фамлия»
          --> people/ivanova.yaml:3:1
           |
         3 | фамлия: •••••••
           | ^
           = почему: У записи о человеке такого ключа нет.
           = впервые здесь: people/b.yaml:12:2
           |
        12 |     фамлия: x
           |     ^
           = ещё в двух файлах
           = файл целиком: people/c.yaml
           = что делать: замените на «фамилия»

        """)
  }

  @Test func `a problem without a quotable line shows its place alone`() {
    #expect(
      print(
        Diagnostic(
          .consentExpired, "согласие закончилось",
          at: SourcePlace(file: "a.yaml", line: 3, column: 1)))
          == """
          замечание[consent.expired]: согласие закончилось
           --> a.yaml:3:1

          """)
    #expect(
      print(Diagnostic(.usageBadOption, "неизвестный ключ «--strcit»", hint: "уберите его"))
        == """
        ошибка[usage.bad-option]: неизвестный ключ «--strcit»
          = что делать: уберите его

        """)
    #expect(
      print(
        Diagnostic(
          .yamlSyntax, "лишняя строка",
          at: SourcePlace(file: "people/ivanova.yaml", line: 99, column: 1)), from: ivanova)
          == """
          ошибка[yaml.syntax]: лишняя строка
            --> people/ivanova.yaml:99:1

          """)
  }

  @Test func `the caret may stand behind the end of the line and on an empty one`() {
    let source = SourceText(path: "a.yaml", text: "имя\r\n\r\n", masking: .privateSpans([]))
    let end = Diagnostic(
      .fileEncoding, "оборвано", at: SourcePlace(file: "a.yaml", line: 1, column: 4))
    #expect(
      print(end, from: source) == """
        предупреждение[file.encoding]: оборвано
         --> a.yaml:1:4
          |
        1 | имя
          |    ^

        """)
    let empty = Diagnostic(
      .fileEncoding, "пусто", at: SourcePlace(file: "a.yaml", line: 2, column: 1))
    #expect(
      print(empty, from: source) == """
        предупреждение[file.encoding]: пусто
         --> a.yaml:2:1
          |
        2 |
          | ^

        """)
  }

  @Test func `colours dress the words, the frame and the caret`() {
    let printer = DiagnosticPrinter(.human, sources: SourceCatalog([ivanova]), usesColour: true)
    let diagnostic = Diagnostic(
      .yamlSyntax, "оборвано", at: SourcePlace(file: "people/ivanova.yaml", line: 2, column: 6))
    #expect(
      printer.text(of: diagnostic)
        == "\u{1B}[1;31mошибка[yaml.syntax]\u{1B}[0m\u{1B}[1m: оборвано\u{1B}[0m\n"
        + " \u{1B}[34m-->\u{1B}[0m people/ivanova.yaml:2:6\n"
        + " \u{1B}[34m |\u{1B}[0m\n"
        + "\u{1B}[34m2 |\u{1B}[0m имя: Анна\n"
        + " \u{1B}[34m |\u{1B}[0m      \u{1B}[1;31m^\u{1B}[0m\n")
  }

  @Test func `a message cannot forge lines, escape sequences or directions of writing`() {
    let diagnostic = Diagnostic(
      .recordUnknownKey, "ключ «a\r\n::error::b\u{2028}c\u{1B}[31m\u{202E}d\u{9B}e\u{AD}f»",
      at: SourcePlace(file: "a\nb.yaml"), explanation: "x\ny", notes: [.init("n\u{85}m")],
      hint: "h\tk")
    #expect(
      print(diagnostic) == """
        ошибка[record.unknown-key]: ключ «a ::error::b c␛[31m�d�ef»
         --> a b.yaml
          = почему: x y
          = n m
          = что делать: h k

        """)
  }

  @Test func `a run is printed in its fixed order and summed up`() {
    var log = DiagnosticLog()
    log.report(Diagnostic(.fileUnknown, "лишний файл", at: SourcePlace(file: "b.txt")))
    log.report(Diagnostic(.yamlSyntax, "не YAML", at: SourcePlace(file: "a.yaml")))
    #expect(
      DiagnosticPrinter(.human).text(of: log) == """
        ошибка[yaml.syntax]: не YAML
         --> a.yaml

        предупреждение[file.unknown]: лишний файл
         --> b.txt

        Ошибок: 1, предупреждений: 1

        """)
    #expect(DiagnosticPrinter(.human).text(of: DiagnosticLog()) == "")
  }

  @Test(arguments: [
    ([DiagnosticCode](), "Ошибок нет"),
    ([.yamlSyntax], "Ошибок: 1"),
    ([.yamlSyntax, .fileUnreadable, .fileUnknown], "Ошибок: 2, предупреждений: 1"),
    ([.fileUnknown, .consentExpired], "Ошибок нет, предупреждений: 1, замечаний: 1"),
  ])
  func `the summary counts by gravity`(_ codes: [DiagnosticCode], _ expected: String) {
    var log = DiagnosticLog()
    for code in codes { log.report(Diagnostic(code, "…")) }
    #expect(DiagnosticPrinter.summary(of: log) == expected)
  }
}
