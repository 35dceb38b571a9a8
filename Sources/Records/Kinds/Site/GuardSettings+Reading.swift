extension GuardSettings: MappingValue {
  /// The keys of the guard.
  enum Keys {
    static let protect = Key(
      "protect", "защищать", .list(.contentFile), "списки имён, которых не должно быть на сайте")
    static let allow = Key(
      "allow", "разрешить", .list(.mapping(GuardException.self)), "фразы, которые можно пропустить")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "правилах охраны",
    [
      Keys.protect, Keys.allow,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    self.init(
      origin: fields.origin, keys: fields.keys)
    protect = fields.list(Keys.protect)
    allow = fields.list(Keys.allow)
  }
}
