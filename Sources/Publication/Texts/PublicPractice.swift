package import Diagnostics

/// A best practice (D, item 21).
package struct PublicPractice: Sendable {
  /// The id, which is the last part of the path.
  package var id: String
  /// The title.
  package var title: String
  /// The day of publication.
  package var date: CivilDate
  /// The problem that it solves.
  package var problem: String?
  /// The effect that it had.
  package var effect: String?
  /// The authors who may be named.
  package var authors: [PublicName]
  /// The programmes behind it, those that have a page.
  package var programs: [PublicReference]
  /// The level at which it was acknowledged.
  package var level: PublicTermOfArt?
  /// The award that it won.
  package var award: String?
  /// The documents.
  package var files: [PublicReference]
  /// The text.
  package var body: PublicText
  /// The ledger line of the practice.
  package var lines: [LedgerLine]
  /// The participants of its programmes whom their pages do not name.
  package var concealed: [Concealment] = []

  /// Makes a practice of what the gate lets through.
  package init(
    id: String, title: String, date: CivilDate, authors: [PublicName],
    programs: [PublicReference], files: [PublicReference], body: PublicText, lines: [LedgerLine]
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.authors = authors
    self.programs = programs
    self.files = files
    self.body = body
    self.lines = lines
  }
}
