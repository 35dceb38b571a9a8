extension YAMLNode {
  /// A text together with the way it was written.
  package struct Scalar: Sendable, Hashable {
    /// How the author wrote a text (YAML 1.1, chapter 9).
    package enum Style: Sendable, Hashable {
      /// Without quotes.
      case plain
      /// In straight single quotes.
      case singleQuoted
      /// In straight double quotes, with escapes.
      case doubleQuoted
      /// A block after `|`, line breaks kept.
      case literal
      /// A block after `>`, line breaks folded into spaces.
      case folded
    }

    /// The text after unescaping and folding; may hold line breaks and control characters.
    package var text: String
    /// The way it was written.
    package var style: Style

    /// Makes a scalar; plain unless said otherwise.
    package init(_ text: String, style: Style = .plain) {
      self.text = text
      self.style = style
    }

    /// Whether it means that there is no value: plain and empty, `~` or `null` (contract, section 2).
    package var isAbsent: Bool {
      guard style == .plain else { return false }
      return switch text {
      case "", "~", "null", "Null", "NULL": true
      default: false
      }
    }
  }
}
