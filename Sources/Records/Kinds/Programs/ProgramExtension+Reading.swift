extension ProgramExtension: MappingValue {
  /// The keys of an extension.
  enum Keys {
    static let agreed = Key("agreed", "согласовано", .date, required: true, "день соглашения")
    static let newEnd = Key(
      "new_end", "новое_окончание", .date, required: true, "новый последний день")
    static let byBoth = Key(
      "by_both", "обоюдно", .boolean, required: true, "согласны ли обе стороны")
    static let reason = Key(
      "reason", "причина", .text, privacy: .never, "почему понадобилось продление")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "продлении программы",
    [
      Keys.agreed, Keys.newEnd, Keys.byBoth, Keys.reason,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let agreed = fields.read(Keys.agreed)
    let newEnd = fields.read(Keys.newEnd)
    let byBoth = fields.read(Keys.byBoth)
    guard let agreed, let newEnd, let byBoth else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, agreed: agreed, newEnd: newEnd, byBoth: byBoth)
    reason = fields.read(Keys.reason)
  }
}
