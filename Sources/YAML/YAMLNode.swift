package import Diagnostics

/// A value of a YAML document that knows where it stands; scalars stay text, whatever they look like.
package struct YAMLNode: Sendable, Hashable {
  /// What a node holds.
  package enum Content: Sendable, Hashable {
    /// One text, which the schema may read as a number, a date and so on.
    case scalar(Scalar)
    /// A list, in the order of the file.
    case sequence([YAMLNode])
    /// Keys with their values, in the order of the file; no key stands twice.
    case mapping([Entry])
    /// Something that has been reported already, as an alias; it deserves no second message.
    case refused
  }

  /// What stands here.
  package var content: Content
  /// Where it begins; for an absent value, just behind its key.
  package var start: SourcePosition
  /// The position just behind it.
  package var end: SourcePosition

  /// Makes a node by hand, as tests and converters do.
  package init(_ content: Content, from start: SourcePosition, to end: SourcePosition) {
    self.content = content
    self.start = start
    self.end = end
  }

  /// Whether nothing was written here (contract, section 2).
  package var isAbsent: Bool {
    if case .scalar(let scalar) = content { scalar.isAbsent } else { false }
  }
}
