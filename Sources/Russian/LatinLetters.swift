/// How a single lower-case letter is written with the letters `a` to `z`.
enum LatinLetters {
  /// The spelling, empty for a sign without a sound; `nil` for what is no Cyrillic or Latin letter.
  static func spelling(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x80: return nil
    // A combining mark belongs to the letter before it: и with a breve is й, and both are i.
    case 0x300..<0x370: return ""
    default: return passport[scalar] ?? otherCyrillic[scalar] ?? otherLatin[scalar]
    }
  }

  /// The Russian alphabet by the passport table.
  private static let passport: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
  ]

  /// Letters of the other Cyrillic alphabets of Russia and its neighbours, by their nearest sound.
  private static let otherCyrillic: [Unicode.Scalar: String] = [
    // Ukrainian, Belarusian, Serbian, Macedonian.
    "ґ": "g", "є": "ie", "і": "i", "ї": "i", "ў": "u", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj",
    "ћ": "c", "џ": "dz", "ѓ": "g", "ќ": "k", "ѕ": "dz", "ѐ": "e", "ѝ": "i",
    // Kazakh, Tatar, Bashkir, Kalmyk, Kyrgyz.
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "җ": "zh",
    "ҙ": "z", "ҡ": "k", "ҫ": "s", "ҝ": "k", "ҷ": "ch", "ҳ": "kh",
    // Yakut, Altai, Khakas, Tuvan, the peoples of the North.
    "ҕ": "g", "ҥ": "n", "ӈ": "n", "ӄ": "k", "ԓ": "l", "ԯ": "l", "ӆ": "l", "ӌ": "ch", "ҹ": "ch",
    // Chuvash, Mari, Udmurt, Komi, Ossetian.
    "ӑ": "a", "ӗ": "e", "ӳ": "u", "ӓ": "a", "ӱ": "u", "ӹ": "y", "ӝ": "zh", "ӟ": "z", "ӥ": "i",
    "ӧ": "o", "ӵ": "ch", "ӕ": "ae", "ӛ": "a", "ӫ": "o", "ӭ": "e", "ӂ": "zh", "ӊ": "n", "ӎ": "m",
    "ӣ": "i", "ӯ": "u",
    // The palochka of the Caucasus, and letters before the reform of 1918.
    "ӏ": "", "ѣ": "e", "ѳ": "f", "ѵ": "i",
  ]

  /// Latin letters with diacritics by their base letter.
  private static let otherLatin: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ĳ": "ij", "ŉ": "n", "ə": "a", "ƣ": "g",
    ]
    let families: [String: String] = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "b": "ḃ", "c": "çćĉċč", "d": "ďđðḍ", "e": "èéêëēĕėęěẹẻẽếềểễệ",
      "g": "ĝğġģǧ", "h": "ĥħḥ", "i": "ìíîïĩīĭįıǐịỉ", "j": "ĵ", "k": "ķĸǩ", "l": "ĺļľŀł",
      "n": "ñńņňŋ", "o": "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ", "r": "ŕŗř", "s": "śŝşšșſṣ", "t": "ţťŧțṭ",
      "u": "ùúûüũūŭůűųǔưụủứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓ",
    ]
    for (base, letters) in families {
      for letter in letters.unicodeScalars { table[letter] = base }
    }
    return table
  }()
}
