extension RoadmapStage: MappingValue {
  /// The keys of a stage of a roadmap.
  enum Keys {
    static let number = Key("number", "номер", .text, "номер, как написан")
    static let kind = Key(
      "kind", "вид_этапа", .word(of: StageKind.self),
      "какой это из семи этапов примерного положения")
    static let title = Key("title", "название", .text, required: true, "название")
    static let group = Key("group", "группа", .text, "общий заголовок нескольких этапов")
    static let term = Key("term", "срок", .text, "срок словами")
    static let from = Key("from", "с", .date, "первый день")
    static let to = Key("to", "по", .date, "последний день")
    static let responsible = Key(
      "responsible", "ответственные", .list(.responsible), "кто отвечает")
    static let participants = Key("participants", "участники", .text, "кто участвует")
    static let expected = Key("expected", "ожидаемый_результат", .text, "чего ждут")
    static let items = Key(
      "items", "мероприятия", .list(.mapping(RoadmapItem.self)), required: true, "что делают")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "этапе дорожной карты",
    [
      Keys.number, Keys.kind, Keys.title, Keys.group, Keys.term, Keys.from, Keys.to,
      Keys.responsible, Keys.participants, Keys.expected, Keys.items,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let items = fields.read(Keys.items)
    guard let title, let items else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, title: title, items: items)
    number = fields.read(Keys.number)
    stageKind = fields.read(Keys.kind)
    group = fields.read(Keys.group)
    responsible = fields.list(Keys.responsible)
    participants = fields.read(Keys.participants)
    expected = fields.read(Keys.expected)
    term = RoadmapTerm(
      words: fields.read(Keys.term), from: fields.read(Keys.from), to: fields.read(Keys.to))
  }
}
