/// How far an item of the roadmap has got.
package enum ItemState: String, Vocabulary {
  /// Not begun.
  case planned
  /// Begun.
  case inProgress = "in_progress"
  /// Done.
  case done

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .planned: Term("запланировано")
    case .inProgress: Term("идёт")
    case .done: Term("выполнено")
    }
  }
}
