/// Who issued a document (D, point 21).
package enum DocumentLevel: String, Vocabulary {
  /// The federation.
  case federal
  /// The region.
  case regional
  /// The municipality.
  case municipal
  /// The organisation itself.
  case local

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .federal: Term("федеральный", "федеральный уровень")
    case .regional: Term("региональный", "региональный уровень")
    case .municipal: Term("муниципальный", "муниципальный уровень")
    case .local: Term("локальный", "уровень организации")
    }
  }
}
