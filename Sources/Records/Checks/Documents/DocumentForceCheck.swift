import Diagnostics

/// What is shown as in force is in force.
struct DocumentForceCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for document in records.sound(records.documents) {
      guard [.inForce, .amended, .recommendation, nil].contains(document.status) else { continue }
      let place = document.place(of: Document.Keys.status)
      let act = KnownAct.cited(by: document)
      if let last = [document.validUntil, act?.validUntil].compactMap({ $0 }).min(), last < date {
        log.report(Problem.outOfForce("действовал до \(last.inFigures)", at: place))
      } else if document.replacedBy != nil {
        log.report(Problem.outOfForce("заменён другим документом", at: place))
      } else if let first = document.validFrom, first > date {
        log.report(Problem.outOfForce("вступит в силу \(first.inFigures)", at: place))
      }
    }
  }
}
