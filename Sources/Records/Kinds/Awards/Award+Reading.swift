extension Award: ReadableRecord {
  /// The keys of an award.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "название")
    static let date = Key("date", "дата", .date, required: true, "день")
    static let nomination = Key("nomination", "номинация", .text, "номинация")
    static let people = Key(
      "people", "люди", .list(.reference(to: Person.self)), "коды награждённых")
    static let program = Key("program", "программа", .reference(to: Program.self), "код программы")
    static let level = Key("level", "уровень", .word(of: RecognitionLevel.self), "уровень награды")
    static let place = Key("place", "место", .text, "занятое место")
    static let order = Key("order", "приказ", .reference(to: Document.self), "код приказа")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи о награде",
    [
      RecordKeys.id, Keys.title, Keys.date, Keys.nomination, Keys.people, Keys.program,
      Keys.level, Keys.place, Keys.order,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let date = fields.read(Keys.date)
    guard let title, let date else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, date: date)
    nomination = fields.read(Keys.nomination)
    people = fields.list(Keys.people)
    program = fields.read(Keys.program)
    level = fields.read(Keys.level)
    place = fields.read(Keys.place)
    order = fields.read(Keys.order)
  }
}
