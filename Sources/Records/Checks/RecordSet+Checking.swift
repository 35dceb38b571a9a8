package import Diagnostics

extension RecordSet {
  /// Reports everything that the records and the date alone tell.
  ///
  /// Records that could not be read without errors are passed over: what is missing in them may be
  /// there under a misspelled key.
  ///
  /// - Parameters:
  ///   - date: The day of the build.
  ///   - log: Takes the problems.
  package func check(on date: CivilDate, into log: inout DiagnosticLog) {
    for check in RecordSet.checks { check.check(self, on: date, into: &log) }
  }

  private static let checks: [any RecordCheck] = [
    DateOrderCheck(), ImageAltCheck(), LawBasisCheck(),
    ConsentResourceCheck(), ConsentTermCheck(), ConsentFormCheck(),
    ProgramEndCheck(), ProgramTermCheck(), ProgramOrderCheck(), ProgramPeopleCheck(),
    ProgramFormCheck(), ProgramResultsCheck(),
    DocumentDetailsCheck(), DocumentForceCheck(), DocumentCitationCheck(), DocumentFileCheck(),
    RoadmapStagesCheck(), RoadmapTermCheck(), RoadmapYearCheck(), RoadmapCoverageCheck(),
    BankReviewCheck(), SmallCellCheck(), MenuCheck(),
  ]

  /// The records of a table in which nothing is wrong.
  func sound<Element>(_ table: RecordTable<Element>) -> [Element] {
    flawed.isEmpty ? Array(table) : table.filter { !isFlawed($0) }
  }
}
