import HTML
package import Mustache
import Publication

/// The headings of a roadmap's table, by the author or the usual ones; `nil` for a column left out.
package struct RoadmapColumnsView: TemplateView {
  let number: String?
  let stage: String?
  let items: String?
  let term: String?
  let responsible: String?
  let participants: String?
  let expected: String?

  /// Keeps the columns that some row fills.
  init(_ words: PublicRoadmap.Columns, rows: [RoadmapRowView]) {
    func heading(_ own: String?, _ usual: String, _ isFilled: (RoadmapRowView) -> Bool) -> String? {
      rows.contains(where: isFilled) ? own ?? usual : nil
    }
    number = heading(words.number, "№") { $0.number != nil }
    stage = heading(words.stage, "Этап") { $0.stage != nil }
    items = heading(words.items, "Мероприятия") { !$0.text.isEmpty }
    term = heading(words.term, "Срок") { $0.term != nil }
    responsible = heading(words.responsible, "Ответственные") { !$0.responsible.isEmpty }
    participants = heading(words.participants, "Участники") { $0.participants != nil }
    expected = heading(words.expected, "Ожидаемый результат") { $0.expected != nil }
  }

  /// How many columns there are.
  private var count: Int {
    [number, stage, items, term, responsible, participants, expected].count { $0 != nil }
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .number("count") { $0.count },
    .text("number") { $0.number },
    .text("stage") { $0.stage },
    .text("items") { $0.items },
    .text("term") { $0.term },
    .text("responsible") { $0.responsible },
    .text("participants") { $0.participants },
    .text("expected") { $0.expected },
  ]
}
