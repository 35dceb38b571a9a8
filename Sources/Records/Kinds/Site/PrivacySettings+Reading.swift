extension PrivacySettings: MappingValue {
  /// The keys of the choices on privacy.
  enum Keys {
    static let smallCell = Key(
      "small_cell", "малая_ячейка", .wholeNumber(1...1000),
      "меньше скольких человек число не показывать")
    static let minors = Key(
      "minors", "дети", .word(of: MinorsPolicy.self), "кто подписывает за подростка 14–17 лет")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "правилах показа",
    [
      Keys.smallCell, Keys.minors,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    self.init(
      origin: fields.origin, keys: fields.keys)
    if let value = fields.read(Keys.smallCell) { smallCell = value }
    if let value = fields.read(Keys.minors) { minors = value }
  }
}
