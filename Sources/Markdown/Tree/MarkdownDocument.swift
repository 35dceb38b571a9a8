package import Diagnostics

/// A parsed Markdown text as a tree of values that know their places in the file.
///
/// The tree is never deeper than `nestingLimit`, so walking it by recursion is safe.
package struct MarkdownDocument: Sendable, Hashable {
  /// The blocks in reading order.
  package var blocks: [Block]
  /// What the parser left out or simplified, in reading order, so that the author can be told.
  package var remarks: [MarkdownRemark]

  /// How deep blocks and inlines together may nest; what lies deeper keeps its text alone.
  package static let nestingLimit = 100

  /// Puts together a text that was not parsed but made.
  package init(blocks: [Block] = [], remarks: [MarkdownRemark] = []) {
    self.blocks = blocks
    self.remarks = remarks
  }

  /// Parses a text; every text is some Markdown document, so this cannot fail.
  ///
  /// - Parameters:
  ///   - text: The Markdown source without front matter; CRLF and CR end lines as LF does.
  ///   - dialect: What is understood beyond CommonMark.
  ///   - origin: Where the text begins in its file; every line is shifted by its column, as the
  ///     lines of an indented YAML block are.
  package init(
    parsing text: String,
    dialect: MarkdownDialect = .site,
    startingAt origin: SourcePosition = SourcePosition(line: 1, column: 1)
  ) {
    let parser = MarkdownParser(
      source: SourceText(text, startingAt: origin), dialect: dialect)
    self = parser.parse()
  }
}
