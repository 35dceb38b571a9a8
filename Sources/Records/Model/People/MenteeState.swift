/// Whether a mentee of the bank has a mentor.
package enum MenteeState: String, Vocabulary {
  /// Looking for a mentor.
  case waiting
  /// Working with a mentor.
  case paired
  /// No longer in the bank.
  case left

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .waiting: Term("ищет_пару")
    case .paired: Term("в_паре")
    case .left: Term("вышел", "вышел из банка")
    }
  }
}
