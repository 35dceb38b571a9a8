/// The results of a programme that has ended (contract, section 7, rule 7).
package struct PublicResults: Sendable {
  /// A measured change.
  package struct Indicator: Sendable {
    /// What was measured.
    package var title: String
    /// The value at the beginning, as written.
    package var before: String?
    /// The value at the end, as written.
    package var after: String?
    /// The unit.
    package var unit: String?

    /// Makes a measured change.
    package init(title: String, before: String?, after: String?, unit: String?) {
      self.title = title
      self.before = before
      self.after = after
      self.unit = unit
    }
  }

  /// A review that its author lets the school publish.
  package struct Review: Sendable {
    /// The author, by name or alias.
    package var author: PublicName
    /// The words.
    package var text: Disclosed<String>

    /// Whether the review may go into data (rule 11).
    package var isTransferable: Bool

    /// Makes a review; closed to data until the gate opens it.
    package init(author: PublicName, text: Disclosed<String>) {
      self.author = author
      self.text = text
      self.isTransferable = false
    }
  }

  /// What came of it.
  package var summary: PublicText?
  /// The measured changes.
  package var indicators: [Indicator]
  /// The reviews.
  package var reviews: [Review]
  /// The documents.
  package var files: [PublicReference]
  /// The ledger line of the results.
  package var lines: [LedgerLine]

  /// Makes the results of one programme.
  package init(
    summary: PublicText?, indicators: [Indicator], reviews: [Review], files: [PublicReference],
    lines: [LedgerLine]
  ) {
    self.summary = summary
    self.indicators = indicators
    self.reviews = reviews
    self.files = files
    self.lines = lines
  }
}
