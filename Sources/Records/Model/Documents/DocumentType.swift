/// What sort of document it is.
package enum DocumentType: String, Vocabulary {
  /// A law.
  case law
  /// A decree of the president.
  case decree
  /// A resolution, as of a government.
  case resolution
  /// A directive, as of a ministry.
  case directive
  /// An order.
  case order
  /// A letter.
  case letter
  /// A regulation adopted by an order.
  case regulation
  /// A programme.
  case program
  /// A plan, the roadmap among them.
  case plan
  /// A report.
  case report
  /// A blank form.
  case form
  /// Anything else.
  case other

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .law: Term("закон")
    case .decree: Term("указ")
    case .resolution: Term("постановление")
    case .directive: Term("распоряжение")
    case .order: Term("приказ")
    case .letter: Term("письмо")
    case .regulation: Term("положение")
    case .program: Term("программа")
    case .plan: Term("план")
    case .report: Term("отчёт")
    case .form: Term("форма")
    case .other: Term("иное", "документ")
    }
  }
}
