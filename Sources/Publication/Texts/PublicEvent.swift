package import Diagnostics

/// An event, coming or past.
package struct PublicEvent: Sendable {
  /// The id, which is the last part of the path.
  package var id: String
  /// The title.
  package var title: String
  /// When it begins; without an hour where only the day is known.
  package var starts: PublicMoment
  /// When it ends.
  package var ends: PublicMoment?
  /// Where it is.
  package var place: String?
  /// For whom it is.
  package var audience: String?
  /// The programme that it belongs to, where that has a page.
  package var program: PublicReference?
  /// The number or group of the roadmap stage that it belongs to.
  package var stage: String?
  /// Where to register.
  package var registrationURL: String?
  /// The text.
  package var body: PublicText
  /// The ledger line of the event.
  package var lines: [LedgerLine]
  /// The participants of its programmes whom their pages do not name.
  package var concealed: [Concealment] = []

  /// Makes an event of what the gate lets through.
  package init(
    id: String, title: String, starts: PublicMoment, ends: PublicMoment?, body: PublicText,
    lines: [LedgerLine]
  ) {
    self.id = id
    self.title = title
    self.starts = starts
    self.ends = ends
    self.body = body
    self.lines = lines
  }

  /// Whether it is still ahead or under way on a day.
  package func isComing(on date: CivilDate) -> Bool { (ends ?? starts).date >= date }
}
