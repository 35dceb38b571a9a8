extension Partner: ReadableRecord {
  /// The keys of a partner.
  enum Keys {
    static let name = Key("name", "название", .text, required: true, "название")
    static let role = Key("role", "роль", .text, "чем помогает")
    static let url = Key("url", "ссылка", .address, "сайт")
    static let agreement = Key(
      "agreement", "соглашение", .reference(to: Document.self), "код соглашения")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи о партнёре",
    [
      RecordKeys.id, Keys.name, Keys.role, Keys.url, Keys.agreement,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let name = fields.read(Keys.name)
    guard let name else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, name: name)
    role = fields.read(Keys.role)
    url = fields.read(Keys.url)
    agreement = fields.read(Keys.agreement)
  }
}
