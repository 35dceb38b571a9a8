extension DataOfficer: MappingValue {
  /// The keys of the data officer.
  enum Keys {
    static let role = Key("role", "роль", .text, "роль без имени")
    static let email = Key("email", "почта", .text, "служебная почта")
    static let phone = Key("phone", "телефон", .text, "служебный телефон")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "сведениях об ответственном за ПДн",
    [
      Keys.role, Keys.email, Keys.phone,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    self.init(
      origin: fields.origin, keys: fields.keys)
    role = fields.read(Keys.role)
    email = fields.read(Keys.email)
    phone = fields.read(Keys.phone)
  }
}
