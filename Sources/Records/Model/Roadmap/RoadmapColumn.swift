/// A column of the roadmap's table.
package enum RoadmapColumn: String, Vocabulary {
  /// The number of the stage or item.
  case number
  /// The stage.
  case stage
  /// What is done.
  case items
  /// When.
  case term
  /// By whom.
  case responsible
  /// With whom.
  case participants
  /// What is to come of it.
  case expected

  /// The Russian name and the usual heading.
  package var term: Term {
    switch self {
    case .number: Term("номер", "№")
    case .stage: Term("этап", "Этап")
    case .items: Term("мероприятия", "Мероприятия")
    case .term: Term("срок", "Срок")
    case .responsible: Term("ответственные", "Ответственные")
    case .participants: Term("участники", "Участники")
    case .expected: Term("ожидаемый_результат", "Ожидаемый результат")
    }
  }
}
