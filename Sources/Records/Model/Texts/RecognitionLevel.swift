/// How far a practice or an award is recognised.
package enum RecognitionLevel: String, Vocabulary {
  /// Within the organisation.
  case organization
  /// In the municipality.
  case municipal
  /// In the region.
  case regional
  /// In the whole country.
  case federal

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .organization: Term("организация", "уровень организации")
    case .municipal: Term("муниципальный", "муниципальный уровень")
    case .regional: Term("региональный", "региональный уровень")
    case .federal: Term("федеральный", "федеральный уровень")
    }
  }
}
