/// A key that can be read without its type being known.
protocol ReadableKey: Sendable {
  /// The key as data.
  var description: KeyDescription { get }

  /// Reads the key unless it has been read, for the sake of what is wrong with it.
  func readIfUnread(from fields: inout Fields)
}

extension Key: ReadableKey {
  func readIfUnread(from fields: inout Fields) {
    if !fields.hasRead(description) { _ = fields.read(self) }
  }
}
