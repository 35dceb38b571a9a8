import Diagnostics

/// Well-known acts are cited with their own number and date.
struct DocumentCitationCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for document in records.sound(records.documents) where document.level == .federal {
      guard KnownAct.cited(by: document) == nil,
        let act = KnownAct.catalogue.first(where: { $0.isNearly(document) })
      else { continue }
      let key = document.numbers.isEmpty ? Document.Keys.title.name : Document.Keys.number.name
      log.report(Problem.misquoted(act.citation, at: document.place(of: key)))
    }
  }
}
