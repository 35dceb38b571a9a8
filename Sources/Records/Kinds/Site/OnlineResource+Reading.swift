extension OnlineResource: MappingValue {
  /// The keys of a resource.
  enum Keys {
    static let id = Key("id", "код", .id, required: true, "код, которым ресурс называют согласия")
    static let title = Key("title", "название", .text, required: true, "название")
    static let url = Key("url", "ссылка", .absoluteAddress, required: true, "адрес")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "описании ресурса",
    [
      Keys.id, Keys.title, Keys.url,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let id = fields.read(Keys.id)
    let title = fields.read(Keys.title)
    let url = fields.read(Keys.url)
    guard let id, let title, let url else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, id: id, title: title, url: url)
  }
}
