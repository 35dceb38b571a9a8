package import Diagnostics

/// What the guard found in the sources of a section.
package struct SourceFindings: Sendable {
  /// Everything that may mean somebody, in the order of the files.
  package var mentions: [SourceMention] = []
  /// The links to people by file, words and ids, which no quoted line may show.
  package var links: [String: [Range<SourcePosition>]] = [:]

  /// Nothing at all.
  package init() {}
}
