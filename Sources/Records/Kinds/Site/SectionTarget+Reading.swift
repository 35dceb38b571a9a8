extension SectionTarget: MappingValue {
  /// The keys of a target.
  enum Keys {
    static let indicator = Key(
      "indicator", "показатель", .referenceOrText(to: Indicator.self), required: true,
      "код показателя или его название")
    static let value = Key("value", "значение", .text, required: true, "к чему стремимся")
    static let year = Key("year", "год", .year, "к какому году")
    static let source = Key("source", "источник", .text, required: true, "кто и чем установил")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "целевом показателе",
    [
      Keys.indicator, Keys.value, Keys.year, Keys.source,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let indicator = fields.read(Keys.indicator)
    let value = fields.read(Keys.value)
    let source = fields.read(Keys.source)
    guard let indicator, let value, let source else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, indicator: indicator, value: value, source: source)
    year = fields.read(Keys.year)
  }
}
