extension Mentee: MappingValue {
  /// The keys of a place in the bank of mentees.
  enum Keys {
    static let since = Key(
      "since", "с", .date, required: true, privacy: .category(.role), "первый день в банке")
    static let until = Key(
      "until", "по", .date, privacy: .category(.role), "последний день в банке")
    static let state = Key(
      "state", "состояние", .word(of: MenteeState.self), privacy: .category(.role),
      "есть ли у наставляемого наставник")
    static let requests = Key(
      "requests", "запросы", .list(.text), privacy: .category(.request),
      "запросы в словах для посетителей")
    static let difficulties = Key(
      "difficulties", "затруднения", .list(.text), privacy: .never, "затруднения, только для школы")
    static let order = Key(
      "order", "приказ", .reference(to: Document.self), "код приказа о зачислении")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "описании наставляемого",
    [
      Keys.since, Keys.until, Keys.state, Keys.requests, Keys.difficulties, Keys.order,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let since = fields.read(Keys.since)
    guard let since else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, since: since)
    until = fields.read(Keys.until)
    state = fields.read(Keys.state)
    requests = fields.list(Keys.requests)
    difficulties = fields.list(Keys.difficulties)
    order = fields.read(Keys.order)
  }
}
