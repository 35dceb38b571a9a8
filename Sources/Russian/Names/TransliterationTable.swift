/// How one standard writes Russian letters with Latin ones.
struct TransliterationTable: Sendable {
  /// The Latin letters for а to я and ё, by their distance from а.
  private let spellings: [[UInt8]]
  /// Whether each of these letters differs from the passport table.
  private let differences: [Bool]

  private init(_ own: [Unicode.Scalar: String]) {
    let letters = Unicode.Scalar("а").value...Unicode.Scalar("ё").value
    differences = letters.map { value in Unicode.Scalar(value).map { own[$0] != nil } ?? false }
    spellings = letters.map { value in
      guard let letter = Unicode.Scalar(value) else { return [] }
      // ё is written as it sounds.
      let passport = letter == "ё" ? "io" : LatinLetters.spelling(of: letter)
      return Array((own[letter] ?? passport ?? "").utf8)
    }
  }

  /// Whether the table has a spelling of its own for a letter.
  func differs(for letter: Unicode.Scalar) -> Bool {
    let distance = Int(letter.value) - 0x430
    return differences.indices.contains(distance) && differences[distance]
  }

  /// The Latin letters, none for a letter without a sound.
  func spelling(of letter: Unicode.Scalar) -> [UInt8] {
    let distance = Int(letter.value) - 0x430
    guard spellings.indices.contains(distance) else {
      return Array((LatinLetters.spelling(of: letter) ?? "").utf8)
    }
    return spellings[distance]
  }

  /// The international passport, ICAO Doc 9303 part 3.
  static let passport = TransliterationTable([:])

  /// Tables that lead to other keys, only as far as they do.
  static let others = otherRussian + [german]

  /// Those of them that are made for Russian texts.
  static let otherRussian = [gost, plainISO9]

  /// GOST 7.79-2000, system B.
  private static let gost = TransliterationTable(["х": "x", "ъ": ""])

  /// GOST 7.79-2000, system A, the same as ISO 9:1995, after its diacritics are lost.
  private static let plainISO9 = TransliterationTable([
    "ж": "z", "ч": "c", "ш": "s", "щ": "s", "х": "h", "ц": "c", "ъ": "", "ю": "u", "я": "a",
  ])

  /// Duden, as in names of German origin and in older papers.
  private static let german = TransliterationTable([
    "ж": "sh", "з": "s", "х": "ch", "ц": "z", "ч": "tsch", "щ": "schtsch",
  ])
}
