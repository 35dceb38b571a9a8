extension StaffNumbers: MappingValue {
  /// The keys of the numbers of teachers.
  enum Keys {
    static let total = Key("total", "всего", .count, "всего педагогов")
    static let under35 = Key("under_35", "до_35", .count, "педагогов до 35 лет")
    static let asOf = Key("as_of", "на_дату", .date, "на какой день")
    static let source = Key("source", "источник", .text, "откуда числа")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "числах о педагогах",
    [
      Keys.total, Keys.under35, Keys.asOf, Keys.source,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    self.init(
      origin: fields.origin, keys: fields.keys)
    total = fields.read(Keys.total)
    under35 = fields.read(Keys.under35)
    asOf = fields.read(Keys.asOf)
    source = fields.read(Keys.source)
  }
}
