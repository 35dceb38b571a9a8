/// The gender by which a person's names are declined.
package enum GrammaticalGender: Sendable, Hashable, CaseIterable {
  /// «Иванов Пётр Ильич», «Мамедов Али Гасан оглы».
  case masculine
  /// «Иванова Анна Ильинична», «Мамедова Лейла Гасан кызы».
  case feminine

  /// Tells the gender from a whole name; the patronymic is asked first, then the surname, then the
  /// given name.
  ///
  /// - Returns: `nil` where nothing tells it, as in «Ким Саша».
  package static func of(
    surname: String?, givenName: String?, patronymic: String?
  ) -> GrammaticalGender? {
    if let gender = words(in: patronymic).reversed().firstResult(fromPatronymic) { return gender }
    if let gender = words(in: givenName).firstResult(GivenNames.gender(of:)) { return gender }
    if let gender = words(in: surname).firstResult(fromSurname) { return gender }
    return words(in: givenName).firstResult(fromUnknownGivenName)
  }

  private static func words(in name: String?) -> [String] {
    name.map { NameFolding.words(of: $0) } ?? []
  }

  private static func fromPatronymic(_ word: String) -> GrammaticalGender? {
    if let particle = NameParticles.gender(of: word) { return particle }
    if word.hasSuffix(anyOf: ["вич", "ич", "ыч"]) { return .masculine }
    if word.hasSuffix(anyOf: ["вна", "ична"]) { return .feminine }
    return nil
  }

  /// Knows only the endings that never belong to the other gender in a nominative.
  private static func fromSurname(_ word: String) -> GrammaticalGender? {
    guard word.count > 3 else { return nil }
    if word.hasSuffix(anyOf: ["ов", "ев", "ин", "ын", "ский", "цкий", "ый", "ской", "цкой"]) {
      return .masculine
    }
    if word.hasSuffix(anyOf: ["ова", "ева", "ская", "цкая", "ая"]) { return .feminine }
    return nil
  }

  private static func fromUnknownGivenName(_ word: String) -> GrammaticalGender? {
    guard let last = word.last else { return nil }
    if "ая".contains(last) { return .feminine }
    return RussianSounds.isConsonant(last) || last == "й" ? .masculine : nil
  }
}

extension Collection {
  /// The first answer that is not `nil`.
  fileprivate func firstResult<Result>(_ ask: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = ask(element) { return result }
    }
    return nil
  }
}
