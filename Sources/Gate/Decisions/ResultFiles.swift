import Diagnostics
import Records

/// The documents that nothing names but results which may not be shown yet (rule 7).
struct ResultFiles: Sendable {
  /// Why a document waits, and from when it does not where that is known.
  struct Obstacle: Sendable {
    var reason: WithheldReason
    var from: CivilDate?
  }

  private var waiting: [RecordID: Obstacle] = [:]

  /// Looks for documents that only withheld results name.
  init(records: RecordSet, visible: VisibleRecords, date: CivilDate) {
    var shown: Set<RecordID> = []
    for program in records.programs {
      guard let results = program.results else { continue }
      let files = results.files.map(\.id)
      if visible.results.contains(program.id) {
        shown.formUnion(files)
      } else {
        let (reason, from) = program.resultsObstacle(on: date) ?? (.draft, nil)
        for file in files { wait(file, Obstacle(reason: reason, from: from)) }
      }
    }
    guard !waiting.isEmpty else { return }
    shown.formUnion(records.documentsNamed(by: visible, besides: Set(waiting.keys)))
    for document in shown { waiting[document] = nil }
  }

  /// Why a document has to wait with the results that name it; `nil` where it does not.
  func obstacle(to document: RecordID) -> Obstacle? { waiting[document] }

  /// Where several results name a document, the first of them opens it.
  private mutating func wait(_ document: RecordID, _ obstacle: Obstacle) {
    guard let known = waiting[document] else {
      waiting[document] = obstacle
      return
    }
    let days = [known.from, obstacle.from].compactMap(\.self)
    waiting[document] = Obstacle(reason: min(known.reason, obstacle.reason), from: days.min())
  }
}
