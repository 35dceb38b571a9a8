import Records

extension GateRule {
  /// The rule by which a consent opens a field of a person.
  init(openingByConsent field: PersonField) {
    switch FieldRule.of(field).category {
    case .role?, .request?: self = .bankRow
    case .photo?: self = .pictures
    default: self = .field
    }
  }

  /// The rule that asks for a category which is no field of the record.
  init(asking category: PersonalCategory) {
    switch category {
    case .role, .request: self = .bankRow
    case .program, .pairing: self = .programPage
    case .results, .review, .works: self = .results
    case .photo, .groupPhoto, .video: self = .pictures
    default: self = .field
    }
  }
}
