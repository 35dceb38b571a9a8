import YAML

/// A way to read a node of YAML as a value, together with its shape as data.
struct ValueType<Value: Sendable>: Sendable {
  /// What it takes, as data.
  let shape: ValueShape
  /// Whether a text of nothing but blanks counts as absent.
  let isBlankAbsent: Bool
  /// Reads a node that is not absent; `nil` after an error was reported.
  let read: @Sendable (YAMLNode, inout Reading) -> Value?

  /// Describes a type of values.
  init(
    _ shape: ValueShape, isBlankAbsent: Bool = true,
    read: @escaping @Sendable (YAMLNode, inout Reading) -> Value?
  ) {
    self.shape = shape
    self.isBlankAbsent = isBlankAbsent
    self.read = read
  }

  /// Whether a node says that there is no value of this type.
  func isAbsent(_ node: YAMLNode) -> Bool {
    if node.isAbsent { return true }
    guard isBlankAbsent, case .scalar(let scalar) = node.content else { return false }
    return scalar.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
