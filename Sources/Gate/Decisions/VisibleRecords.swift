import Diagnostics
import Records

/// Which records have a page or an entry today, decided before any text links to them (rule 14).
struct VisibleRecords: Sendable {
  /// The programmes with a page.
  let programs: Set<RecordID>
  /// The programmes whose results have a page (rule 7).
  let results: Set<RecordID>
  /// The news of the day.
  let news: Set<RecordID>
  /// The events.
  let events: Set<RecordID>
  private let underWay: Set<RecordID>
  private var waiting: ResultFiles?

  /// Looks through the records on a day.
  init(records: RecordSet, date: CivilDate) {
    let shown = records.programs.filter { $0.status(on: date) != .draft }
    let withResults = shown.filter { $0.showsResults(on: date) }
    programs = Set(shown.map(\.id))
    results = Set(withResults.map(\.id))
    news = Set(records.news.filter { $0.obstacle(on: date) == nil }.map(\.id))
    events = Set(records.events.filter { !$0.draft }.map(\.id))
    var underWay: Set<RecordID> = []
    for program in shown where program.status(on: date).isUnderWay {
      underWay.formUnion(program.mentors.map(\.id))
      underWay.formUnion(program.mentees.map(\.id))
    }
    self.underWay = underWay
    waiting = ResultFiles(records: records, visible: self, date: date)
  }

  /// Why a document has no entry in the normative base today; `nil` where it has one.
  func obstacle(to document: RecordID) -> ResultFiles.Obstacle? {
    waiting?.obstacle(to: document)
  }

  /// Whether a person takes part in a programme that is under way.
  func isInProgramUnderWay(_ person: RecordID) -> Bool { underWay.contains(person) }
}
