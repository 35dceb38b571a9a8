extension JSONWriter {
  /// Writes a member that is text; `nil` leaves the member out.
  package mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    name(key)
    string(text)
  }

  /// Writes a member that is a whole number; `nil` leaves the member out.
  package mutating func member(_ key: String, _ number: Int?) {
    guard let number else { return }
    name(key)
    integer(number)
  }

  /// Writes a member that is a number; `nil` leaves the member out.
  package mutating func member(_ key: String, _ number: Double?) {
    guard let number else { return }
    name(key)
    double(number)
  }

  /// Writes a member that is `true` or `false`; `nil` leaves the member out.
  package mutating func member(_ key: String, _ value: Bool?) {
    guard let value else { return }
    name(key)
    boolean(value)
  }

  /// Writes a member that is `null`, for readers that expect the key to be there.
  package mutating func nullMember(_ key: String) {
    name(key)
    null()
  }

  /// Writes a member that is a list of texts.
  package mutating func member(_ key: String, _ texts: [String]) {
    arrayMember(key) { json in
      for text in texts { json.string(text) }
    }
  }

  /// Writes a member whose value, exactly one, the closure writes.
  package mutating func valueMember<Failure: Error>(
    _ key: String, _ value: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    name(key)
    try value(&self)
  }

  /// Writes a member that is an object.
  package mutating func objectMember<Failure: Error>(
    _ key: String, _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    name(key)
    try object(members)
  }

  /// Writes a member that is an array.
  package mutating func arrayMember<Failure: Error>(
    _ key: String, _ values: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    name(key)
    try array(values)
  }
}
