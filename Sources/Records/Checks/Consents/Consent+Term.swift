package import Diagnostics

extension Consent {
  /// The last day of the term, as far as the person's age lets it run.
  ///
  /// Whatever was signed in childhood ends on the eighteenth birthday (contract, section 7, rule 1).
  func lastDay(bornOn birthDate: CivilDate?) -> CivilDate {
    guard let comingOfAge = birthDate?.birthday(reaching: 18), signed < comingOfAge else {
      return validUntil
    }
    return min(validUntil, comingOfAge.adding(days: -1))
  }

  /// From this day on a consent must be a separate document (156-ФЗ of 24.06.2025).
  private static let separateSince = CivilDate(year: 2025, month: 9, day: 1) ?? .latest

  /// Whether it is part of another document although it was signed when that was no longer enough.
  package var isEnclosed: Bool { !separateDocument && signed >= Consent.separateSince }

  /// Whether all of it was taken back by a day.
  package func isRevoked(on date: CivilDate) -> Bool {
    withdrawnCategories.isEmpty && withdrawn.map { $0 <= date } ?? false
  }

  /// Whether another consent goes on where this one ends, with nothing less in it.
  func isContinued(by other: Consent) -> Bool {
    let start = max(other.signed, other.validFrom ?? other.signed)
    let categories = Set(other.allow.flatMap(\.parts))
    let resources = Set(other.resources.map(\.id))
    return other.origin != origin && other.withdrawn == nil && other.validUntil > validUntil
      && start <= validUntil.adding(days: 1)
      && allow.flatMap(\.parts).allSatisfy(categories.contains)
      && self.resources.map(\.id).allSatisfy(resources.contains)
  }
}
