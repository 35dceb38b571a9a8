package import Diagnostics

/// An award to people of the section.
package struct PublicAward: Sendable {
  /// What was awarded.
  package var title: String
  /// The day.
  package var date: CivilDate
  /// The nomination.
  package var nomination: String?
  /// Who received it, by name or as the word for a role.
  package var people: [PublicName]
  /// The programme behind it, where that names nobody further.
  package var program: PublicReference?
  /// The level of the contest.
  package var level: String?
  /// The place reached.
  package var place: String?
  /// The act by which it was given.
  package var order: PublicReference?
  /// The ledger line of the award.
  package var lines: [LedgerLine]

  /// Makes an award.
  package init(title: String, date: CivilDate, people: [PublicName], lines: [LedgerLine]) {
    self.title = title
    self.date = date
    self.people = people
    self.lines = lines
  }
}
