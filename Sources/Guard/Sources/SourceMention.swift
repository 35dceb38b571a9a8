package import Diagnostics

/// A wording in a source that may be somebody's withheld data.
package struct SourceMention: Sendable {
  /// The words and whom they may mean.
  package let leak: Leak
  /// Whether nothing that holds for the whole section lets the words pass; a page may still.
  package let isSuspicious: Bool
  /// The file in which it stands.
  package let file: String
  /// From where to where it goes.
  package let span: Range<SourcePosition>
  /// Whether it stands in a Markdown text, not in data.
  package let isInText: Bool

  /// Where it begins.
  package var place: SourcePlace { SourcePlace(file: file, position: span.lowerBound) }
}
