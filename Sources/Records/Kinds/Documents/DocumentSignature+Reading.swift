extension DocumentSignature: MappingValue {
  /// The keys of a signature.
  enum Keys {
    static let signedAt = Key("signed_at", "подписано", .dateOrTime, "день или время подписи")
    static let signer = Key(
      "signer", "подписавший", .referenceOrText(to: Person.self), "код человека или имя словами")
    static let post = Key("post", "должность", .text, "должность подписавшего")
    static let key = Key("key", "ключ", .text, "уникальный программный ключ")
    static let file = Key("file", "файл", .file, "файл подписи рядом с записью")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "подписи документа",
    [
      Keys.signedAt, Keys.signer, Keys.post, Keys.key, Keys.file,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    self.init(
      origin: fields.origin, keys: fields.keys)
    signedAt = fields.read(Keys.signedAt)
    signer = fields.read(Keys.signer)
    post = fields.read(Keys.post)
    key = fields.read(Keys.key)
    file = fields.read(Keys.file)
  }
}
