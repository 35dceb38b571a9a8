package import Diagnostics

extension YAMLNode {
  /// A key of a mapping and what stands under it.
  package struct Entry: Sendable, Hashable {
    /// The key as the author spelled it, never empty.
    package var key: String
    /// Where the key begins.
    package var keyStart: SourcePosition
    /// The position just behind the key.
    package var keyEnd: SourcePosition
    /// The value; absent when nothing follows the colon.
    package var value: YAMLNode

    /// Makes an entry by hand, as tests and converters do.
    package init(
      key: String, from keyStart: SourcePosition, to keyEnd: SourcePosition, value: YAMLNode
    ) {
      self.key = key
      self.keyStart = keyStart
      self.keyEnd = keyEnd
      self.value = value
    }
  }
}
