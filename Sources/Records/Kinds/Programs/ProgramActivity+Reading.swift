extension ProgramActivity: MappingValue {
  /// The keys of an activity.
  enum Keys {
    static let date = Key("date", "дата", .date, "день")
    static let month = Key("month", "месяц", .month, "месяц")
    static let term = Key("term", "срок", .text, "срок словами")
    static let title = Key("title", "название", .text, required: true, "название")
    static let form = Key("form", "форма", .text, "форма, например открытый урок")
    static let done = Key("done", "выполнено", .boolean, "уже проведено")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "мероприятии программы",
    [
      Keys.date, Keys.month, Keys.term, Keys.title, Keys.form, Keys.done,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    guard let title else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, title: title)
    form = fields.read(Keys.form)
    if let value = fields.read(Keys.done) { done = value }
    when = ActivityTime(reading: &fields)
  }
}
