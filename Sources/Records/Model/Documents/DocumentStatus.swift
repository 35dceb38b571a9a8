/// Whether a document is in force, as its author says.
package enum DocumentStatus: String, Vocabulary {
  /// In force as issued.
  case inForce = "in_force"
  /// In force with changes.
  case amended
  /// Another document took its place.
  case replaced
  /// No longer in force.
  case expired
  /// A recommendation.
  case recommendation
  /// In preparation.
  case planned
  /// A model that local acts follow.
  case model

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .inForce: Term("действует")
    case .amended: Term("изменён", "действует с изменениями")
    case .replaced: Term("заменён", "документ заменён")
    case .expired: Term("утратил_силу", "документ утратил силу")
    case .recommendation: Term("рекомендация")
    case .planned: Term("готовится")
    case .model: Term("примерный", "примерный документ")
    }
  }
}
