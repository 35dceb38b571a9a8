import Diagnostics
import Gate
import Records

extension LedgerSubject {
  /// What the names of people's records begin with.
  static let personPrefix = RecordKind.person.rawValue + ":"
}

extension RecordTable<Person> {
  /// The person whom the ledger names, as `person:a-ivanova`.
  subscript(named name: String) -> Person? {
    guard name.hasPrefix(LedgerSubject.personPrefix) else { return nil }
    return self[String(name.dropFirst(LedgerSubject.personPrefix.count))]
  }
}

extension Person {
  /// The consent whose withdrawal was received last by a day, of those that take back a category.
  ///
  /// - Parameters:
  ///   - category: what is asked for; `nil` for anything.
  ///   - date: the day of the build.
  /// - Returns: `nil` where nothing was withdrawn.
  func withdrawal(of category: PersonalCategory? = nil, on date: CivilDate) -> Consent? {
    consents.filter { consent in
      guard let day = consent.withdrawn, day <= date else { return false }
      return category.map(consent.withdraws) ?? true
    }.max { ($0.withdrawn ?? .earliest) < ($1.withdrawn ?? .earliest) }
  }
}
