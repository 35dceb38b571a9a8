package import Diagnostics

/// A news item that may be shown today.
package struct PublicNews: Sendable {
  /// The id, which is the last part of the path.
  package var id: String
  /// The title.
  package var title: String
  /// The day.
  package var date: CivilDate
  /// The author's own summary.
  package var summary: String?
  /// The number or group of the roadmap stage that it covers.
  package var stage: String?
  /// The programmes that it is about, those that have a page.
  package var programs: [PublicReference]
  /// The ids of the pictures that may be shown.
  package var images: [String]
  /// The documents, those that have an entry in the normative base.
  package var documents: [PublicReference]
  /// The author, where they may be named.
  package var author: PublicName?
  /// The text.
  package var body: PublicText
  /// The ledger line of the item.
  package var lines: [LedgerLine]
  /// The participants of its programmes whom their pages do not name.
  package var concealed: [Concealment] = []

  /// Makes a news item of what the gate lets through.
  package init(
    id: String, title: String, date: CivilDate, summary: String?, stage: String?,
    programs: [PublicReference], images: [String], documents: [PublicReference],
    author: PublicName?, body: PublicText, lines: [LedgerLine]
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.summary = summary
    self.stage = stage
    self.programs = programs
    self.images = images
    self.documents = documents
    self.author = author
    self.body = body
    self.lines = lines
  }
}
