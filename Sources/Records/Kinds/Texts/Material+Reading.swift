extension Material: ReadableRecord {
  /// The keys of a material.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "название")
    static let date = Key("date", "дата", .date, "день")
    static let kind = Key("kind", "вид", .word(of: MaterialKind.self), "вид материала")
    static let authors = Key(
      "authors", "авторы", .list(.reference(to: Person.self)), "коды авторов")
    static let files = Key(
      "files", "файлы", .list(.reference(to: Document.self)), "коды документов")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "описании материала",
    [
      RecordKeys.id, Keys.title, Keys.date, Keys.kind, Keys.authors, Keys.files,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    guard let title else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, body: fields.body)
    date = fields.read(Keys.date)
    materialKind = fields.read(Keys.kind)
    authors = fields.list(Keys.authors)
    files = fields.list(Keys.files)
  }
}
