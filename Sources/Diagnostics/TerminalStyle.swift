/// The few looks that the human form uses, as SGR sequences of ECMA-48.
enum TerminalStyle: String {
  /// The word for an error, and its caret.
  case error = "1;31"
  /// The word for a warning, and its caret.
  case warning = "1;33"
  /// The word for a note, and its caret.
  case note = "1;36"
  /// The summary.
  case strong = "1"
  /// Line numbers and the rule beside the source.
  case frame = "34"

  /// The look of a severity.
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }

  /// The text in this look, or the bare text without colours.
  func applied(to text: String, if usesColour: Bool) -> String {
    usesColour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
