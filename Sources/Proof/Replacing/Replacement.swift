package import Diagnostics
package import Gate
package import Records

/// Puts another value of the same kind in the place of everything that visitors must not learn.
///
/// What is hidden is read from the ledger alone; the rules of the gate stand nowhere here. Every new
/// value leaves the decisions as they are: a pupil stays a pupil, what lies in the future stays
/// there.
package struct Replacement {
  /// The records before.
  let records: RecordSet
  /// What the ledger says of them.
  let view: LedgerView
  /// The day of the build.
  let date: CivilDate
  private let seed: UInt64
  private let chosen: Set<HiddenPlace>?
  /// The values replaced, in the order in which they were met.
  package private(set) var places: [HiddenPlace] = []
  /// The paths of files under content/ that are called otherwise: the new path, then the old one.
  package internal(set) var movedFiles: [String: String] = [:]

  /// Prepares the replacement of hidden values.
  ///
  /// - Parameters:
  ///   - records: the records as they are.
  ///   - ledger: what the gate said of them on the day.
  ///   - date: the day of the build.
  ///   - seed: what the new values are made of.
  ///   - chosen: the places to replace; `nil` for all.
  package init(
    of records: RecordSet, by ledger: Ledger, on date: CivilDate, seed: UInt64,
    only chosen: Set<HiddenPlace>? = nil
  ) {
    self.records = records
    self.view = LedgerView(ledger)
    self.date = date
    self.seed = seed
    self.chosen = chosen
  }

  /// The records with other hidden values, other hidden ids and other places in files.
  package mutating func replaced() -> RecordSet {
    var other = records
    other.site = records.site.map { replaced($0) }
    other.people = RecordTable(records.people.map { replaced($0) })
    other.programs = RecordTable(records.programs.map { replaced($0) })
    other.documents = RecordTable(records.documents.map { replaced($0) })
    other.media = RecordTable(records.media.map { replaced($0) })
    other.news = RecordTable(records.news.map { replaced($0) })
    other.events = RecordTable(records.events.map { replaced($0) })
    replaceTexts(in: &other)
    replaceNumbers(in: &other)
    let renames = renames(in: other)
    other.rename(by: renames)
    addStrangers(to: &other)
    reorder(&other)
    return other
  }

  /// What to make another value of; `nil` where the place stays as it is this time.
  mutating func draw(_ subject: LedgerSubject, _ field: String) -> Draw? {
    let place = HiddenPlace(subject, field)
    guard chosen?.contains(place) ?? true else { return nil }
    places.append(place)
    return Draw(seed: seed, place: place)
  }

  /// The same for a field that the ledger hides.
  mutating func drawHidden(_ subject: LedgerSubject, _ field: String) -> Draw? {
    view.hides(subject, field) ? draw(subject, field) : nil
  }
}
