/// Why a programme ended; kept for the school, never published (D, point 19).
package enum EndReason: String, Vocabulary {
  /// The plan is done.
  case planDone = "plan_done"
  /// The mentor or the mentee asked for it.
  case byParties = "by_parties"
  /// The curator asked for it.
  case byCurator = "by_curator"

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .planDone: Term("план_выполнен")
    case .byParties: Term("по_инициативе_сторон")
    case .byCurator: Term("по_инициативе_куратора")
    }
  }
}
