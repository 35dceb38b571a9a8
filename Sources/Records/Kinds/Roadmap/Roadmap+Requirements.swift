extension Roadmap {
  /// Asks for a school year or a period.
  func requirePeriod(_ fields: inout Fields) {
    guard !fields.has(Keys.schoolYear), !fields.has(Keys.period) else { return }
    fields.report(
      Problem.missingPeriod(
        fields.spelling(of: Keys.schoolYear), or: fields.spelling(of: Keys.period),
        at: fields.origin))
  }
}
