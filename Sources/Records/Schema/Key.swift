import Diagnostics

/// A key of a mapping: the one declaration that reading, messages and the reference go by.
struct Key<Value: Sendable>: Sendable {
  /// The key as data.
  let description: KeyDescription
  /// How its value is read.
  let type: ValueType<Value>

  /// Declares a key; optional and open unless said otherwise.
  init(
    _ english: String, _ russian: String, _ type: ValueType<Value>, required: Bool = false,
    privacy: KeyPrivacy = .open, _ summary: String
  ) {
    description = KeyDescription(
      spelling: Spelling(english, russian), shape: type.shape, isRequired: required,
      privacy: privacy, summary: summary)
    self.type = type
  }

  /// The English name.
  var name: String { description.spelling.english }
}

extension Placed {
  /// Where a key of this mapping stands; the mapping itself where it is absent.
  func place<Value>(of key: Key<Value>) -> SourcePlace { place(of: key.name) }
}
