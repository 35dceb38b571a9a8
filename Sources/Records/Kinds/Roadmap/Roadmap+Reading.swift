extension Roadmap: ReadableRecord {
  /// The keys of a roadmap.
  enum Keys {
    static let schoolYear = Key("school_year", "учебный_год", .schoolYear, "учебный год")
    static let period = Key("period", "период", .text, "период словами")
    static let title = Key("title", "название", .text, "название")
    static let approvedBy = Key(
      "approved_by", "утверждена", .reference(to: Document.self),
      "код документа, которым утверждена")
    static let intro = Key("intro", "вступление", .markdown, "текст перед таблицей")
    static let outro = Key("outro", "заключение", .markdown, "текст после таблицы")
    static let goal = Key("goal", "цель", .text, "цель")
    static let tasks = Key("tasks", "задачи", .list(.text), "задачи")
    static let targets = Key("targets", "показатели", .text, "целевые показатели словами")
    static let columns = Key("columns", "столбцы", .headings, "свои заголовки столбцов")
    static let stages = Key(
      "stages", "этапы", .list(.mapping(RoadmapStage.self), isEmptyAllowed: false), required: true,
      "этапы по порядку")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "дорожной карте",
    [
      RecordKeys.id, Keys.schoolYear, Keys.period, Keys.title, Keys.approvedBy, Keys.intro,
      Keys.outro, Keys.goal, Keys.tasks, Keys.targets, Keys.columns, Keys.stages,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let stages = fields.read(Keys.stages)
    guard let stages else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, stages: stages)
    schoolYear = fields.read(Keys.schoolYear)
    period = fields.read(Keys.period)
    title = fields.read(Keys.title)
    approvedBy = fields.read(Keys.approvedBy)
    intro = fields.read(Keys.intro)
    outro = fields.read(Keys.outro)
    goal = fields.read(Keys.goal)
    tasks = fields.list(Keys.tasks)
    targets = fields.read(Keys.targets)
    if let value = fields.read(Keys.columns) { columns = value }
    requirePeriod(&fields)
  }
}
