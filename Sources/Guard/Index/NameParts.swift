import Records

/// Fields of a person that a text can give away.
struct NameParts: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// The surname.
  static let surname = NameParts(rawValue: 1)
  /// The given name, or its initial.
  static let givenName = NameParts(rawValue: 2)
  /// The patronymic, or its initial.
  static let patronymic = NameParts(rawValue: 4)
  /// The e-mail at work.
  static let workEmail = NameParts(rawValue: 8)
  /// The phone at work.
  static let workPhone = NameParts(rawValue: 16)
  /// What no consent opens.
  static let closed = NameParts(rawValue: 32)

  /// Each field that can be opened, by its key in the ledger and the category of a consent.
  static let openable: [(part: NameParts, field: String, category: PersonalCategory)] = [
    (.surname, "surname", .surname), (.givenName, "given_name", .givenName),
    (.patronymic, "patronymic", .patronymic), (.workEmail, "work_email", .contacts),
    (.workPhone, "work_phone", .contacts),
  ]

  /// The part that a field of the ledger is; `nil` for fields that no text is searched for.
  init?(field: String) {
    guard let known = NameParts.openable.first(where: { $0.field == field }) else { return nil }
    self = known.part
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
