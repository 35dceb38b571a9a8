/// Cyrillic in Latin letters, as in Russian passports (приказ МИД № 2113; ИКАО Doc 9303).
package enum Transliteration {
  /// The longest slug, in characters (contract, section 4).
  package static let slugLimit = 120

  /// A text as the last part of a path: `a`–`z`, `0`–`9` and single hyphens between them.
  ///
  /// - Returns: at most `slugLimit` characters; nothing where no letter or digit is left.
  package static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      for byte in latin(scalar).utf8 {
        let isKept =
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        if isKept {
          slug.append(byte)
        } else if byte == UInt8(ascii: "-"), let last = slug.last, last != UInt8(ascii: "-") {
          slug.append(byte)
        }
      }
    }
    var kept = slug.prefix(slugLimit)
    while kept.last == UInt8(ascii: "-") { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A small letter in Latin ones; a hyphen for whatever separates words.
  private static func latin(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return isWordSign(scalar) ? String(scalar) : "-" }
    if let letters = russian[scalar] ?? neighbours[scalar] { return letters }
    // A letter with a mark is the letter and the mark; combining marks themselves say nothing.
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    if scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "’" || scalar == "ʼ" { return "" }
    return scalar.properties.isAlphabetic ? base(of: scalar) : "-"
  }

  private static func isWordSign(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// The Latin letter under a mark, as `e` under `é`; nothing for a letter of another alphabet.
  private static func base(of scalar: Unicode.Scalar) -> String {
    guard let name = scalar.properties.name else { return "" }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1
    else { return "" }
    return words[3].lowercased()
  }

  private static let russian: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
  ]

  /// Letters of neighbours and of the peoples of Russia, by their nearest sound.
  private static let neighbours: [Unicode.Scalar: String] = [
    "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u", "ә": "a", "ө": "o", "ү": "u", "ұ": "u",
    "қ": "k", "ғ": "g", "ң": "n", "ҥ": "n", "һ": "h", "ҙ": "z", "ҫ": "s", "җ": "zh", "ҡ": "k",
    "ӊ": "n", "ӈ": "n", "ӄ": "k", "ӷ": "g", "ҕ": "g", "ҷ": "ch", "ҳ": "kh", "ӯ": "u", "ӣ": "i",
    "ӑ": "a", "ӗ": "e", "ӳ": "u", "ӱ": "u", "ӧ": "o", "ӓ": "a", "ӹ": "y", "ӝ": "zh", "ӟ": "z",
    "ӥ": "i", "ӵ": "ch", "ђ": "d", "ј": "j", "љ": "l", "њ": "n", "ћ": "c", "џ": "dz", "ӏ": "",
    "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]
}
