import Diagnostics

/// A name as a tag writes it, and where.
struct TemplateName: Sendable {
  /// The name without the blanks around it.
  let text: String
  /// The parts between the dots; none for `{{.}}`.
  let segments: [String]
  /// The place of its first character.
  let position: SourcePosition

  /// Takes a trimmed name apart.
  init(_ text: String, at position: SourcePosition) {
    self.text = text
    self.position = position
    segments =
      text == "."
      ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }
}
