extension Indicator: ReadableRecord {
  /// The keys of an indicator.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "что измерено")
    static let period = Key("period", "период", .text, required: true, "за какое время")
    static let numerator = Key("numerator", "числитель", .count, "сколько человек в числителе")
    static let denominator = Key(
      "denominator", "знаменатель", .count, "сколько человек в знаменателе")
    static let value = Key("value", "значение", .decimal, "значение")
    static let unit = Key("unit", "единица", .text, "единица измерения")
    static let target = Key("target", "цель", .decimal, "к чему стремимся")
    static let source = Key("source", "источник", .text, "откуда числа")
    static let survey = Key("survey", "опрос", .mapping(Survey.self), "опрос в сводных числах")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи о показателе",
    [
      RecordKeys.id, Keys.title, Keys.period, Keys.numerator, Keys.denominator, Keys.value,
      Keys.unit, Keys.target, Keys.source, Keys.survey,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let period = fields.read(Keys.period)
    guard let title, let period else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, period: period)
    numerator = fields.read(Keys.numerator)
    denominator = fields.read(Keys.denominator)
    value = fields.read(Keys.value)
    unit = fields.read(Keys.unit)
    target = fields.read(Keys.target)
    source = fields.read(Keys.source)
    survey = fields.read(Keys.survey)
  }
}
