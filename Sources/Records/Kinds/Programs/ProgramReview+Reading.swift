extension ProgramReview: MappingValue {
  /// The keys of a participant's opinion.
  enum Keys {
    static let author = Key(
      "author", "автор", .reference(to: Person.self), required: true, "код участника")
    static let text = Key(
      "text", "текст", .text, required: true, privacy: .category(.review), "слова отзыва")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "отзыве",
    [
      Keys.author, Keys.text,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let author = fields.read(Keys.author)
    let text = fields.read(Keys.text)
    guard let author, let text else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, author: author, text: text)
  }
}
