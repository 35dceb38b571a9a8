import Diagnostics

/// Decides what of a wrong value a message may repeat; the author may have typed a name, a telephone
/// or a birth date into any line.
enum Quotation {
  /// Whether a word that should be one of a list may be repeated: it differs little from one of them
  /// and has no capital letter, as names do.
  static func mayShow(_ word: String, near: String?) -> Bool {
    guard let near else { return false }
    return word == word.lowercased() || word.lowercased() == near.lowercased()
  }

  /// Whether a value may be repeated that is no number and no yes or no: three signs name nobody, and
  /// six digits reach nobody.
  static func mayShow(value: String) -> Bool {
    if value.count <= 3, value == value.lowercased() { return true }
    let digits = value.count { $0.isASCII && $0.isNumber }
    let rest = value.hasPrefix("-") ? value.dropFirst() : value[...]
    return digits <= 6 && rest.allSatisfy { $0.isASCII && $0.isNumber || " .,%".contains($0) }
  }

  /// Whether a value may be repeated that should be of the calendar: it is meant as a day.
  static func mayShow(day: String) -> Bool {
    day.split(separator: " ").allSatisfy { isPartOfDay(String($0)) }
  }

  /// Whether the name of a file may be repeated: it has no capital letter and no long number.
  static func mayShow(file: String) -> Bool {
    file == file.lowercased() && file.count { $0.isNumber } < 6
  }

  /// Whether an id may be repeated: not where a telephone or a day stands in its place.
  static func mayShow(id: String) -> Bool {
    let longest = id.split { !$0.isNumber }.map(\.count).max() ?? 0
    return longest < 6 && (id.contains { $0.isLetter } || id.count { $0.isNumber } < 6)
  }

  private static func isPartOfDay(_ word: String) -> Bool {
    let digits = word.count { $0.isASCII && $0.isNumber }
    if digits == 0 { return isMonth(word) || ["г", "г.", "года"].contains(word) }
    guard digits <= 8, word.allSatisfy({ isSignOfDay($0) }) else { return false }
    let groups = word.split(whereSeparator: { !$0.isNumber && !$0.isLetter })
    // A telephone of six digits is written with hyphens alone, a day with them has a whole year.
    return groups.count == 1
      ? digits <= 5 : !word.contains("-") || groups.contains { $0.count == 4 }
  }

  /// Whether a sign stands in days and times; a letter О is often typed for a zero.
  private static func isSignOfDay(_ sign: Character) -> Bool {
    sign.isASCII && sign.isNumber || ".:/-–OoОо".contains(sign)
  }

  private static func isMonth(_ word: String) -> Bool {
    let word = word.lowercased()
    return word.count >= 3 && CivilMonth("\(word) 2026") != nil || shortMonths.contains(word)
  }

  private static let shortMonths: Set = [
    "янв", "фев", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек",
  ]
}
