/// Whether a mentor of the bank can take a mentee.
package enum MentorState: String, Vocabulary {
  /// Free.
  case available
  /// Working with a mentee.
  case paired
  /// No longer in the bank.
  case left

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .available: Term("свободен")
    case .paired: Term("в_паре")
    case .left: Term("вышел", "вышел из банка")
    }
  }
}
