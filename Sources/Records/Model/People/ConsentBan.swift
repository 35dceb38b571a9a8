/// A ban that a person set on what others may do with published data (152-ФЗ, article 10.1, part 9).
package enum ConsentBan: String, Vocabulary {
  /// No transfer other than giving access.
  case noTransfer = "no_transfer"

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .noTransfer: Term("без_передачи", "без передачи, кроме предоставления доступа")
    }
  }
}
