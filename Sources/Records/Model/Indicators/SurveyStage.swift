/// The point of a programme at which people are asked.
package enum SurveyStage: String, Vocabulary {
  /// At the beginning.
  case entry
  /// On the way.
  case interim
  /// At the end.
  case final

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .entry: Term("входной")
    case .interim: Term("промежуточный")
    case .final: Term("итоговый")
    }
  }
}
