import Diagnostics

/// A tag as it stands in the text, before it is known what it closes or opens.
struct Tag {
  /// What the character behind the opening mark says.
  enum Kind {
    /// `{{name}}`
    case escaped
    /// `{{{name}}}` or `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case closing
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{!…}}`
    case comment
    /// `{{=<% %>=}}`
    case delimiters
  }

  let kind: Kind
  /// Where it begins.
  let position: SourcePosition
  /// The bytes between the marks, without the sign.
  let inside: Range<Int>
  /// The offset behind it.
  let end: Int
}
