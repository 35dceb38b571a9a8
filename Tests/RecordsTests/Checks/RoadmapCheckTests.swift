import Testing

@testable import Records

struct RoadmapCheckTests {
  static func files(_ stages: String, year: String = "2026-2027", news: String? = nil)
    -> [String: String]
  {
    var files = ["roadmap/a.yaml": "school_year: \(year)\nstages:\n\(stages)"]
    if let news {
      files["news/n.md"] = "---\ntitle: Н\ndate: 2026-11-01\nstage: \(news)\n---\nТекст.\n"
    }
    return files
  }

  static let cases: [CheckCase] = [
    CheckCase(
      "stages missing",
      files(
        """
          - {title: А, kind: preparation, term: осень, items: []}
          - {title: Б, kind: work, term: зима, items: []}
        """),
      [
        "roadmap/a.yaml:2:1 warning roadmap.stage-missing: В дорожной карте нет этапов: "
          + "формирование банка наставляемых; формирование банка наставников; "
          + "отбор и обучение наставников; завершение наставничества; информационная поддержка",
        "  В примерном положении этапов семь.",
        "  > Допишите этапы или отметьте их ключом вида этапа",
      ]),
    CheckCase("no kinds, no question", files("  - {title: А, term: осень, items: []}"), []),
    CheckCase(
      "no terms",
      files(
        """
          - {title: А, items: [{text: Раз}]}
          - {title: Б, items: [{text: Раз}, {text: Два, term: зима}]}
          - {title: В, term: весна, items: [{text: Раз}]}
        """),
      [
        "roadmap/a.yaml:3:5 warning roadmap.no-term: "
          + "У этапа дорожной карты и его мероприятий нет срока",
        "  > Допишите срок этапа или сроки мероприятий",
        "roadmap/a.yaml:4:24 warning roadmap.no-term: У мероприятия дорожной карты нет срока",
        "  > Допишите срок",
      ]),
    CheckCase(
      "of the past", files("  - {title: А, items: [{text: Раз}]}", year: "2025-2026"),
      [
        "roadmap/a.yaml:1:1 warning roadmap.past-year: "
          + "Самая новая дорожная карта — на прошлый год, 2025-2026",
        "  Раздел покажет её и скажет, за какой она год.",
        "  > Добавьте дорожную карту текущего учебного года",
      ]),
    CheckCase(
      "finished and never told of",
      files(
        "  - {number: 1., title: А, to: 2026-11-20, items: [{text: Раз}, {text: Два, state: done}]}"
      ),
      [
        "roadmap/a.yaml:3:5 warning roadmap.stage-uncovered: Этап завершён, а новостей о нём нет",
        "  Примерное положение просит рассказывать обо всех этапах.",
        "  > Напишите новость и назовите в ней номер этапа или группу",
      ]),
    CheckCase(
      "finished and told of",
      files("  - {number: 1., title: А, to: 2026-11-20, items: [{text: Раз}]}", news: "1"), []),
    CheckCase(
      "finished and told of by the group's number",
      files("  - {group: I. Начало, title: А, to: 2026-11-20, items: [{text: Раз}]}", news: "I"), []
    ),
    CheckCase(
      "not finished",
      files("  - {number: 1, title: А, to: 2026-11-20, items: [{text: Р, state: in_progress}]}"),
      []),
    CheckCase(
      "a term that ends before it begins",
      files("  - {title: А, from: 2026-12-20, to: 2026-12-01, items: []}"),
      [
        "roadmap/a.yaml:3:34 error record.bad-date: Этап: конец раньше начала",
        "  > Проверьте обе даты",
      ]),
  ]

  @Test(arguments: cases)
  func `a roadmap with gaps is told of`(_ example: CheckCase) throws { try example.check() }
}
