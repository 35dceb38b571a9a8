extension NameIndex {
  /// Whether one of several names has an initial.
  func fits(_ initial: Initial, anyOf letters: PlaceInList) -> Bool {
    letters.indices.contains { initial.fits(UInt16(lists[$0])) }
  }

  /// The parts of a person's name that some initials are, those of given names first; `nil` where
  /// they are somebody else's.
  ///
  /// Of several names each may be left out: «А. Х. М.», «А. М.» and «Х. М.» are all Абдул-Хамид
  /// Магомедович.
  func parts(of person: IndexedPerson, in initials: [Initial]) -> NameParts? {
    for count in initials.indices.map({ $0 + 1 })
    where fit(initials[..<count], person.givenInitials) {
      let rest = initials[count...]
      if rest.isEmpty { return .givenName }
      // Of a patronymic that the record does not have nothing can be told.
      if person.patronymicInitials.isEmpty, rest.count == 1 { return .givenName }
      if fit(rest, person.patronymicInitials) { return [.givenName, .patronymic] }
    }
    return nil
  }

  /// Whether each initial is one of some letters, in their order.
  private func fit(_ initials: ArraySlice<Initial>, _ letters: PlaceInList) -> Bool {
    var rest = letters.indices
    for initial in initials {
      guard let found = rest.first(where: { initial.fits(UInt16(lists[$0])) }) else { return false }
      rest = found + 1..<rest.upperBound
    }
    return true
  }
}
