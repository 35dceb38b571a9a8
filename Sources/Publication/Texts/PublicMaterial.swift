package import Diagnostics

/// A methodical material or a form to fill in (D, item 21; item 12).
package struct PublicMaterial: Sendable {
  /// The id, which is the last part of the path.
  package var id: String
  /// The title.
  package var title: String
  /// The day of publication.
  package var date: CivilDate?
  /// What it is: a memo, a form, a questionnaire, a lesson, a recording.
  package var kind: PublicTermOfArt?
  /// The authors who may be named.
  package var authors: [PublicName]
  /// The documents.
  package var files: [PublicReference]
  /// The text.
  package var body: PublicText
  /// The ledger line of the material.
  package var lines: [LedgerLine]

  /// Makes a material of what the gate lets through.
  package init(
    id: String, title: String, date: CivilDate?, kind: PublicTermOfArt?, authors: [PublicName],
    files: [PublicReference], body: PublicText, lines: [LedgerLine]
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.kind = kind
    self.authors = authors
    self.files = files
    self.body = body
    self.lines = lines
  }
}
