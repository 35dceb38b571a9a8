import Diagnostics

/// A file with personal data waits for its redacted copy (contract, section 7, rule 13).
struct DocumentFileCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for document in records.sound(records.documents) {
      guard document.file != nil, document.containsPersonalData == true,
        document.redactedFile == nil
      else { continue }
      log.report(
        Problem.unredactedFile(at: document.place(of: Document.Keys.containsPersonalData)))
    }
  }
}
