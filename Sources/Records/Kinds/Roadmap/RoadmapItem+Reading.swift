extension RoadmapItem: MappingValue {
  /// The keys of an item of a roadmap.
  enum Keys {
    static let number = Key("number", "номер", .text, "номер, как написан")
    static let text = Key("text", "текст", .markdown, required: true, "что делают")
    static let term = Key("term", "срок", .text, "срок словами")
    static let from = Key("from", "с", .date, "первый день")
    static let to = Key("to", "по", .date, "последний день")
    static let responsible = Key(
      "responsible", "ответственные", .list(.responsible), "кто отвечает")
    static let participants = Key("participants", "участники", .text, "кто участвует")
    static let expected = Key("expected", "ожидаемый_результат", .text, "чего ждут")
    static let state = Key("state", "состояние", .word(of: ItemState.self), "сделано ли")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "мероприятии дорожной карты",
    [
      Keys.number, Keys.text, Keys.term, Keys.from, Keys.to, Keys.responsible, Keys.participants,
      Keys.expected, Keys.state,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let text = fields.read(Keys.text)
    guard let text else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, text: text)
    number = fields.read(Keys.number)
    responsible = fields.list(Keys.responsible)
    participants = fields.read(Keys.participants)
    expected = fields.read(Keys.expected)
    state = fields.read(Keys.state)
    term = RoadmapTerm(
      words: fields.read(Keys.term), from: fields.read(Keys.from), to: fields.read(Keys.to))
  }
}
