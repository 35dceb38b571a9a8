import Records

/// The Russian words for what the ledger names by English keys and categories.
enum FieldWords {
  /// The words for several fields, in the order of the reference, with commas between.
  ///
  /// Those inside one mapping stand together: «наставник (с, состояние)».
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
    var groups: [(mapping: Substring, words: [Substring])] = []
    for word in ordered.map({ kind.title(of: $0.element) }) {
      let parts = word.split(separator: ": ", maxSplits: 1)
      let isInner = parts.count > 1 && kind.schema.key(spelled: String(parts[0])) != nil
      let mapping = isInner ? parts[0] : ""
      let rest = isInner ? parts[1] : word[...]
      if groups.last?.mapping != mapping { groups.append((mapping, [])) }
      groups[groups.count - 1].words.append(rest)
    }
    return groups.map { group in
      let words = group.words.joined(separator: ", ")
      return group.mapping.isEmpty ? words : "\(group.mapping) (\(words))"
    }.joined(separator: ", ")
  }
}
