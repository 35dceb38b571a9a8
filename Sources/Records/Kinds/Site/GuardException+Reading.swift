extension GuardException: MappingValue {
  /// The keys of an exception from the guard.
  enum Keys {
    static let phrase = Key("phrase", "фраза", .text, required: true, "фраза")
    static let reason = Key(
      "reason", "причина", .text, required: true, "почему её можно пропустить")
    static let until = Key("until", "до", .date, required: true, "последний день исключения")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "исключении охраны",
    [
      Keys.phrase, Keys.reason, Keys.until,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let phrase = fields.read(Keys.phrase)
    let reason = fields.read(Keys.reason)
    let until = fields.read(Keys.until)
    guard let phrase, let reason, let until else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, phrase: phrase, reason: reason, until: until)
  }
}
