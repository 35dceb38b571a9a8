extension RussianOrder {
  /// Puts values into the order of a text of theirs; the key of each is made once.
  ///
  /// - Parameters:
  ///   - values: the values.
  ///   - text: what each is ordered by.
  ///   - id: what tells two with one text apart.
  /// - Returns: the values in order.
  package static func sorted<Value>(
    _ values: [Value], by text: (Value) -> String, then id: (Value) -> String
  ) -> [Value] {
    let keys = values.map { (Key(text($0)), id($0)) }
    return keys.indices.sorted { keys[$0] < keys[$1] }.map { values[$0] }
  }
}
