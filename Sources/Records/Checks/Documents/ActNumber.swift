import Diagnostics

/// The number of an act, compared without blanks, capitals and look-alike letters.
struct ActNumber: Sendable, Hashable {
  private let characters: [Character]

  /// Folds a number as written.
  init(_ text: String) {
    characters = text.uppercased().compactMap { character in
      if character.isWhitespace || character == "№" { return nil }
      return ActNumber.lookalikes[character] ?? character
    }
  }

  /// Whether there is a letter in it.
  var hasLetters: Bool { characters.contains(where: \.isLetter) }

  /// Whether it may be the same number written wrongly: parts exchanged, or one sign off.
  func isNear(_ other: ActNumber) -> Bool {
    if characters.sorted() == other.characters.sorted() { return true }
    let digits = characters.filter(\.isNumber)
    if digits.count >= 2, digits == other.characters.filter(\.isNumber) { return true }
    return NearMiss.closest(to: String(characters), among: [String(other.characters)]) != nil
  }

  /// Latin letters and dashes for the Cyrillic letters and the hyphen that are meant.
  private static let lookalikes: [Character: Character] = [
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р",
    "T": "Т", "X": "Х", "–": "-", "—": "-", "‑": "-", "−": "-",
  ]
}
