extension SurveyQuestion: MappingValue {
  /// The keys of a question of a survey.
  enum Keys {
    static let question = Key("question", "вопрос", .text, required: true, "вопрос")
    static let counts = Key(
      "counts", "количества", .counts, required: true, "сколько человек дали каждый ответ")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "вопросе опроса",
    [
      Keys.question, Keys.counts,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let question = fields.read(Keys.question)
    let counts = fields.read(Keys.counts)
    guard let question, let counts else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, question: question, counts: counts)
  }
}
