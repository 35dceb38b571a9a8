import Diagnostics
import Records

/// Which records have a page or an entry today, decided before any text links to them (rule 14).
struct VisibleRecords: Sendable {
  /// The programmes with a page.
  let programs: Set<RecordID>
  /// The programmes whose results have a page (rule 7).
  let results: Set<RecordID>
  /// The documents with an entry in the normative base.
  let documents: Set<RecordID>
  /// The news of the day.
  let news: Set<RecordID>
  /// The events.
  let events: Set<RecordID>
  private let underWay: Set<RecordID>

  /// Looks through the records on a day.
  init(records: RecordSet, date: CivilDate) {
    let shown = records.programs.filter { $0.status(on: date) != .draft }
    let withResults = shown.filter { $0.showsResults(on: date) }
    programs = Set(shown.map(\.id))
    results = Set(withResults.map(\.id))
    news = Set(records.news.filter { $0.obstacle(on: date) == nil }.map(\.id))
    events = Set(records.events.filter { !$0.draft }.map(\.id))
    let waiting = ResultFiles(records: records, shown: results)
    documents = Set(records.documents.map(\.id).filter { !waiting.withholds($0) })
    var underWay: Set<RecordID> = []
    for program in shown where program.status(on: date).isUnderWay {
      underWay.formUnion(program.mentors.map(\.id))
      underWay.formUnion(program.mentees.map(\.id))
    }
    self.underWay = underWay
  }

  /// Whether a person takes part in a programme that is under way.
  func isInProgramUnderWay(_ person: RecordID) -> Bool { underWay.contains(person) }
}
