extension Practice: ReadableRecord {
  /// The keys of a practice.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "название")
    static let date = Key("date", "дата", .date, required: true, "день описания")
    static let problem = Key("problem", "проблема", .text, "с чего началось")
    static let effect = Key("effect", "эффект", .text, "что получилось")
    static let authors = Key(
      "authors", "авторы", .list(.reference(to: Person.self)), "коды авторов")
    static let programs = Key(
      "programs", "программы", .list(.reference(to: Program.self)), "коды программ")
    static let level = Key(
      "level", "уровень", .word(of: RecognitionLevel.self), "на каком уровне признана")
    static let award = Key("award", "награда", .text, "награда словами")
    static let files = Key(
      "files", "файлы", .list(.reference(to: Document.self)), "коды документов")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "описании практики",
    [
      RecordKeys.id, Keys.title, Keys.date, Keys.problem, Keys.effect, Keys.authors,
      Keys.programs, Keys.level, Keys.award, Keys.files,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let date = fields.read(Keys.date)
    guard let title, let date else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, date: date, body: fields.body)
    problem = fields.read(Keys.problem)
    effect = fields.read(Keys.effect)
    authors = fields.list(Keys.authors)
    programs = fields.list(Keys.programs)
    level = fields.read(Keys.level)
    award = fields.read(Keys.award)
    files = fields.list(Keys.files)
  }
}
