extension Person {
  /// Asks a pupil for the birth date, without which nobody knows who has to sign.
  func requireBirthDate(_ fields: inout Fields) {
    guard status == .pupil, !fields.has(Keys.birthDate) else { return }
    fields.report(
      Problem.missingBirthDate(fields.spelling(of: Keys.birthDate), at: fields.origin))
  }
}
