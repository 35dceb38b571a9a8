import Diagnostics

/// An act has its number, its date and its issuer.
struct DocumentDetailsCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for document in records.sound(records.documents) where document.status != .planned {
      var missing: [String] = []
      // What was adopted by an order or is attached to one goes by the details of that order.
      let isAttached = document.approvedBy != nil || document.attachmentOf != nil
      if document.numbers.isEmpty, document.type.isNumbered, !isAttached { missing.append("номер") }
      if document.date == nil, document.type.isDated, !isAttached { missing.append("дата") }
      if document.issuers.isEmpty, document.type.isDated, !isAttached { missing.append("издатель") }
      guard !missing.isEmpty else { continue }
      log.report(Problem.incompleteDocument(missing, at: document.origin))
    }
  }
}

extension DocumentType {
  /// Whether documents of this sort bear a number.
  fileprivate var isNumbered: Bool {
    switch self {
    case .law, .decree, .resolution, .directive, .order, .letter: true
    case .regulation, .program, .plan, .report, .form, .other: false
    }
  }

  /// Whether documents of this sort bear a date and an issuer.
  fileprivate var isDated: Bool {
    switch self {
    case .form, .other: false
    default: true
    }
  }
}
