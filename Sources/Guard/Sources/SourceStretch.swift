/// A part of a source file that may be published.
struct SourceStretch: Sendable {
  /// How it is written.
  enum Language: Sendable {
    /// Values of YAML, with their keys.
    case data
    /// Markdown.
    case text
  }

  /// Its bytes in the file.
  let range: Range<Int>
  /// How it is written.
  let language: Language
}
