extension ProgramIndicator: MappingValue {
  /// The keys of a measure of a programme.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "что измерено")
    static let before = Key("before", "до", .text, "значение в начале")
    static let after = Key("after", "после", .text, "значение в конце")
    static let unit = Key("unit", "единица", .text, "единица измерения")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "показателе программы",
    [
      Keys.title, Keys.before, Keys.after, Keys.unit,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    guard let title else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, title: title)
    before = fields.read(Keys.before)
    after = fields.read(Keys.after)
    unit = fields.read(Keys.unit)
  }
}
