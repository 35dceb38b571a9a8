extension Survey: MappingValue {
  /// The keys of a survey.
  enum Keys {
    static let audience = Key("audience", "аудитория", .text, "кого спрашивали")
    static let stage = Key("stage", "этап", .word(of: SurveyStage.self), "в какой момент программы")
    static let answers = Key(
      "answers", "ответы", .list(.mapping(SurveyQuestion.self), isEmptyAllowed: false),
      required: true, "вопросы с количеством ответов")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "опросе",
    [
      Keys.audience, Keys.stage, Keys.answers,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    guard let answers = fields.read(Keys.answers) else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, answers: answers)
    audience = fields.read(Keys.audience)
    stage = fields.read(Keys.stage)
  }
}
