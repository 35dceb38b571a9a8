extension NamedCurator: MappingValue {
  /// The keys of a curator.
  enum Keys {
    static let name = Key(
      "name", "имя", .text, required: true, privacy: .category(.name), "имя полностью")
    static let position = Key(
      "position", "должность", .text, privacy: .category(.position), "должность")
    static let basis = Key(
      "basis", "основание", .word(of: CuratorBasis.self), required: true,
      "по закону или по согласию")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "описании куратора",
    [
      Keys.name, Keys.position, Keys.basis,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let name = fields.read(Keys.name)
    let basis = fields.read(Keys.basis)
    guard let name, let basis else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, name: name, basis: basis)
    position = fields.read(Keys.position)
  }
}
