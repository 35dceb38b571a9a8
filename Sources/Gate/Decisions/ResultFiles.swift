import Records

/// The documents that nothing names but results which may not be shown yet (rule 7).
struct ResultFiles: Sendable {
  private let waiting: Set<RecordID>

  /// Looks for documents that only withheld results name.
  init(records: RecordSet, shown: Set<RecordID>) {
    var ofResults: Set<RecordID> = []
    var elsewhere: Set<RecordID> = []
    for program in records.programs {
      let files = Set((program.results?.files ?? []).map(\.id))
      if shown.contains(program.id) {
        elsewhere.formUnion(files)
      } else {
        ofResults.formUnion(files)
      }
    }
    if !ofResults.isEmpty { elsewhere.formUnion(records.documentsNamedOutsideResults) }
    waiting = ofResults.subtracting(elsewhere)
  }

  /// Whether a document has to wait with the results that name it.
  func withholds(_ document: RecordID) -> Bool { waiting.contains(document) }
}
