import Diagnostics

/// One rule that needs nothing but the records and the date.
protocol RecordCheck: Sendable {
  /// Reports where the records break the rule on a day; records with errors are passed over.
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog)
}
