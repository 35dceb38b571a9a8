import Testing

/// Situations 11 and 12: results before the end, and an early end.
@Suite("11 and 12. Results before the end, and an early end") struct ResultsBeforeCompletionTests {
  private static func program(_ end: [String]) -> String {
    """
    название: Дроби без страха
    форма: педагог-педагог
    наставники: petrova
    наставляемые: ivanov
    цель: Разобрать дроби
    приказ: prikaz
    утверждена: 2026-02-01
    начало: 2026-02-02
    план_окончания: 2026-11-20
    \(end.joined(separator: "\n"))
    результаты:
      итог: Канарейка результатов поёт.
      показатели:
        - название: Решено задач
          до: "3"
          после: "98-канареек"
      отзывы:
        - автор: petrova
          текст: Отзывчивая канарейка.
      файлы: otchyot
    """
  }

  private static let report = """
    уровень: локальный
    вид: отчёт
    номер: 7
    дата: 2026-11-01
    издатель: МБОУ «Школа № 1»
    название: Отчёт о дробях
    файл: otchyot.txt
    содержит_пдн: нет
    """

  private static let traces = [
    "Канарейка результатов", "98-канареек", "Отзывчивая канарейка", "Отчёт о дробях",
    "Канарейка отчёта",
  ]

  private func build(_ end: [String], on date: String) throws -> Edition {
    let petrova = (SampleSection.files["content/people/petrova.yaml"] ?? "")
      .replacing("пара]", with: "пара, результаты, отзыв]")
    return try School([
      "people/petrova.yaml": petrova,
      "programs/drobi.yaml": ResultsBeforeCompletionTests.program(end),
      "documents/otchyot.yaml": ResultsBeforeCompletionTests.report,
      "documents/otchyot.txt": "Канарейка отчёта.\n",
    ]).build(on: date)
  }

  @Test(arguments: [
    ([], "2026-11-10"), ([], "2026-11-25"),
    (["завершена: 2026-11-20", "причина_завершения: план_выполнен"], "2026-11-19"),
    (
      [
        "продления:", "  - согласовано: 2026-11-01", "    новое_окончание: 2027-01-31",
        "    обоюдно: да",
      ],
      "2026-11-25"
    ),
  ])
  func `11. before the end nothing of the results is anywhere`(
    end: [String], date: String
  ) throws {
    let edition = try build(end, on: date)
    #expect(edition.exitCode == 0)
    #expect(edition.leaks(of: ResultsBeforeCompletionTests.traces) == [])
    #expect(edition.files["programmy/drobi/index.html"] != nil)
    #expect(edition.files["rezultaty/drobi/index.html"] == nil)
    #expect(
      edition.report.withheld.contains {
        $0.record == "program:drobi" && $0.reason == "not-completed"
      })
    #expect(edition.reason("document:otchyot", "*") == "not-completed")
  }

  @Test func `11. from the day of the end on the results are there`() throws {
    let end = ["завершена: 2026-11-20", "причина_завершения: план_выполнен"]
    let edition = try build(end, on: "2026-11-20")
    for trace in ResultsBeforeCompletionTests.traces { #expect(edition.holding(trace) != []) }
  }

  @Test(arguments: ["по_инициативе_сторон", "по_инициативе_куратора"])
  func `12. an early end is an end, without a reason and without a party`(reason: String) throws {
    let end = ["завершена: 2026-09-15", "причина_завершения: \(reason)"]
    let stopped = try build(end, on: "2026-11-21")
    #expect(stopped.exitCode == 0)
    #expect(
      stopped.leaks(of: ["инициатив", "by_parties", "by_curator", "досрочно", "прекращена"]) == [])
    let done = try build(
      ["завершена: 2026-09-15", "причина_завершения: план_выполнен"], on: "2026-11-21")
    #expect(stopped.files == done.files)
    #expect(stopped.reason("program:drobi", "end_reason") == "never")
  }
}
