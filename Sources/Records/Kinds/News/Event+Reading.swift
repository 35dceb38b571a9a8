extension Event: ReadableRecord {
  /// The keys of an event.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "название")
    static let starts = Key(
      "starts", "начало", .dateOrTime, required: true, "начало: день или день и время")
    static let ends = Key("ends", "окончание", .dateOrTime, "окончание")
    static let place = Key("place", "место", .text, "где пройдёт")
    static let audience = Key("audience", "аудитория", .text, "для кого")
    static let program = Key("program", "программа", .reference(to: Program.self), "код программы")
    static let stage = Key("stage", "этап", .text, "номер этапа или группы дорожной карты")
    static let registrationUrl = Key(
      "registration_url", "регистрация", .address, "адрес для записи")
    static let draft = Key("draft", "черновик", .boolean, "событие ещё готовят")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "событии",
    [
      RecordKeys.id, Keys.title, Keys.starts, Keys.ends, Keys.place, Keys.audience, Keys.program,
      Keys.stage, Keys.registrationUrl, Keys.draft,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let starts = fields.read(Keys.starts)
    guard let title, let starts else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, starts: starts,
      body: fields.body)
    ends = fields.read(Keys.ends)
    place = fields.read(Keys.place)
    audience = fields.read(Keys.audience)
    program = fields.read(Keys.program)
    stage = fields.read(Keys.stage)
    registrationURL = fields.read(Keys.registrationUrl)
    if let value = fields.read(Keys.draft) { draft = value }
  }
}
