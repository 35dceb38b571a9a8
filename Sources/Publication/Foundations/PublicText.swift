package import Markdown

/// A Markdown text after the gate: persons are words or links to their pages, nothing else is left.
package struct PublicText: Sendable {
  /// The text as the pages show it.
  package let page: MarkdownDocument
  /// The text for feeds and data, where people with the ban `no_transfer` are not named.
  package let transfer: MarkdownDocument
  /// The ledger lines of everyone whom the text on the pages names.
  package let lines: [LedgerLine]
  private let transferLines: [LedgerLine]

  /// Binds both renderings of one text to the lines that allow them.
  ///
  /// - Parameters:
  ///   - page: the text for pages.
  ///   - transfer: the text for feeds and data.
  ///   - lines: the lines of everyone whom the text for pages names.
  ///   - transferLines: the lines of everyone whom the text for feeds and data names; `nil` for the
  ///     same people.
  package init(
    page: MarkdownDocument, transfer: MarkdownDocument, lines: [LedgerLine],
    transferLines: [LedgerLine]? = nil
  ) {
    self.page = page
    self.transfer = transfer
    self.lines = lines
    self.transferLines = transferLines ?? lines
  }

  /// The text for a page, noted as shown there.
  package func reveal(for trace: inout Trace) -> MarkdownDocument {
    trace.note(lines)
    return page
  }

  /// The text for feeds and data, noted as shown there.
  package func revealForTransfer(for trace: inout Trace) -> MarkdownDocument {
    trace.note(transferLines)
    return transfer
  }
}
