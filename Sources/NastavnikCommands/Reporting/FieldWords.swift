import Records

/// The Russian words for what the ledger names by an English key or category.
enum FieldWords {
  /// The words for one field: «рабочая почта», «наставник: ресурс времени», «с кем в паре».
  ///
  /// - Parameters:
  ///   - field: a key, keys joined by full stops, a category of consent, or `*` for the whole record.
  ///   - kind: the kind of the record.
  /// - Returns: the field itself where nothing has that name.
  static func word(_ field: String, of kind: RecordKind) -> String {
    if field == "*" { return "запись целиком" }
    var schema: MappingSchema? = kind.schema
    var words: [String] = []
    for part in field.split(separator: ".") {
      guard let key = schema?.key(spelled: String(part)) else {
        return PersonalCategory(rawValue: field)?.title ?? field
      }
      words.append(key.spelling.russian.replacing("_", with: " "))
      schema = key.shape.inner.first
    }
    return words.joined(separator: ": ")
  }

  /// The words for several fields, in the order of the reference, with commas between.
  static func list(_ fields: [String], of kind: RecordKind) -> String {
    let keys = kind.schema.keys.map(\.spelling.english)
    let order = Dictionary(
      zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    let ordered = fields.enumerated().sorted { left, right in
      let places = [left, right].map { field in
        order[String(field.element.prefix { $0 != "." })] ?? keys.count
      }
      return places[0] == places[1] ? left.offset < right.offset : places[0] < places[1]
    }
    return ordered.map { word($0.element, of: kind) }.joined(separator: ", ")
  }
}
