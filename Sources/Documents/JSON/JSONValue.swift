/// A value of JSON (RFC 8259); numbers and the order of members stay as they were written.
indirect enum JSONValue: Sendable, Hashable {
  /// A member of an object.
  struct Member: Sendable, Hashable {
    let key: String
    var value: JSONValue
  }

  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// The value of the first member with a key; `nil` for other values too.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The members of an object; none for other values.
  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The elements of an array; none for other values.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The text of a string.
  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
