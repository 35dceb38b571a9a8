import Records

extension Person {
  /// The capacity in which the law opens the name in neutral places, if any does (rule 3).
  func effectiveLawBasis(isAdult: Bool) -> LawBasis? {
    guard let lawBasis, isAdult else { return nil }
    switch status {
    case .staff: return lawBasis
    case .official: return lawBasis == .signer ? lawBasis : nil
    case .pupil, .student, .partner: return nil
    }
  }
}
