import HTML
package import Mustache
import Publication

/// The headings of a roadmap's table, by the author or the usual ones; `nil` for a column left out.
package struct RoadmapColumnsView: TemplateView {
  /// Which numbers the column of numbers holds.
  enum Numbering {
    case items
    case stages
    case none
  }

  let stageNumber: String?
  let stage: String
  let itemNumber: String?
  let items: String?
  let term: String?
  let responsible: String?
  let participants: String?
  let expected: String?
  let state: String?

  /// Keeps the columns that some row fills.
  init(_ words: PublicRoadmap.Columns, numbering: Numbering, rows: [RoadmapRowView]) {
    func heading(_ own: String?, _ usual: String, _ isFilled: (RoadmapRowView) -> Bool) -> String? {
      rows.contains(where: isFilled) ? own ?? usual : nil
    }
    let number = words.number ?? "№"
    stageNumber = numbering == .stages ? number : nil
    stage = words.stage ?? "Этап"
    itemNumber = numbering == .items ? number : nil
    items = heading(words.items, "Мероприятия") { !$0.text.isEmpty }
    term = heading(words.term, "Срок") { $0.term != nil }
    responsible = heading(words.responsible, "Ответственные") { !$0.responsible.isEmpty }
    participants = heading(words.participants, "Участники") { $0.participants != nil }
    expected = heading(words.expected, "Ожидаемый результат") { $0.expected != nil }
    state = heading(nil, "Состояние") { $0.state != nil }
  }

  /// How many columns there are.
  private var count: Int {
    1
      + [stageNumber, itemNumber, items, term, responsible, participants, expected, state].count {
        $0 != nil
      }
  }

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .number("count") { $0.count },
    .text("stage_number") { $0.stageNumber },
    .text("stage") { $0.stage },
    .text("item_number") { $0.itemNumber },
    .text("items") { $0.items },
    .text("term") { $0.term },
    .text("responsible") { $0.responsible },
    .text("participants") { $0.participants },
    .text("expected") { $0.expected },
    .text("state") { $0.state },
  ]
}
