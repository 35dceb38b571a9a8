extension Mentor: MappingValue {
  /// The keys of a place in the bank of mentors.
  enum Keys {
    static let since = Key(
      "since", "с", .date, required: true, privacy: .category(.role), "первый день в банке")
    static let until = Key(
      "until", "по", .date, privacy: .category(.role), "последний день в банке")
    static let state = Key(
      "state", "состояние", .word(of: MentorState.self), privacy: .category(.role),
      "может ли наставник взять наставляемого")
    static let forms = Key(
      "forms", "формы", .list(.word(of: ProgramForm.self)), privacy: .category(.role),
      "формы наставничества")
    static let kinds = Key(
      "kinds", "виды", .list(.word(of: MentoringKind.self)), privacy: .category(.role),
      "виды наставничества")
    static let timeResource = Key(
      "time_resource", "ресурс_времени", .text, privacy: .category(.role),
      "сколько времени есть у наставника")
    static let desiredMentee = Key(
      "desired_mentee", "кого_ищет", .text, privacy: .category(.role), "кого наставник ищет")
    static let order = Key(
      "order", "приказ", .reference(to: Document.self), "код приказа о назначении")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "описании наставника",
    [
      Keys.since, Keys.until, Keys.state, Keys.forms, Keys.kinds, Keys.timeResource,
      Keys.desiredMentee, Keys.order,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let since = fields.read(Keys.since)
    guard let since else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, since: since)
    until = fields.read(Keys.until)
    state = fields.read(Keys.state)
    forms = fields.list(Keys.forms)
    kinds = fields.list(Keys.kinds)
    timeResource = fields.read(Keys.timeResource)
    desiredMentee = fields.read(Keys.desiredMentee)
    order = fields.read(Keys.order)
  }
}
