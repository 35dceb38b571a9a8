import Diagnostics

/// Counts of few people point at them (contract, section 7, rule 12).
struct SmallCellCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    let limit = records.site?.privacy.smallCell ?? PrivacySettings().smallCell
    func isSmall(_ count: Int?) -> Bool { count.map { (1..<max(limit, 1)).contains($0) } ?? false }
    func report(_ what: String, _ place: SourcePlace) {
      log.report(Problem.smallCell(what, limit: limit, at: place))
    }
    if let staff = records.site?.staff {
      if isSmall(staff.total) { report("Число", staff.place(of: StaffNumbers.Keys.total)) }
      if isSmall(staff.under35) { report("Число", staff.place(of: StaffNumbers.Keys.under35)) }
    }
    for indicator in records.sound(records.indicators) {
      if isSmall(indicator.numerator) {
        report("Числитель", indicator.place(of: Indicator.Keys.numerator))
      }
      if isSmall(indicator.denominator) {
        report("Знаменатель", indicator.place(of: Indicator.Keys.denominator))
      }
      for count in indicator.survey?.answers.flatMap(\.counts) ?? [] where isSmall(count.count) {
        report("Число ответов", count.place)
      }
    }
  }
}
