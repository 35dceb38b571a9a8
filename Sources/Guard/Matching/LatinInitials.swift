/// The initials of Russian names in Latin letters, as in `shcherbakov_yu_i`.
enum LatinInitials {
  /// What an initial may stand for, by its folded letters; `nil` where it is none.
  static func initial(_ letters: some Sequence<UInt16>) -> Initial? {
    table[String(decoding: Array(letters), as: UTF16.self)]
  }

  /// What a name in Latin letters may begin with in Cyrillic.
  static func first(of name: some Collection<UInt16>) -> Initial {
    Initial(
      letters: (1...longest).flatMap { length in
        name.count < length ? [] : initial(name.prefix(length))?.letters ?? []
      })
  }

  /// How many letters the longest initial has, that of «Щербаков».
  static let longest = 4

  /// Letters of one sound in some table of transliteration, and those of English names: «John».
  private static let table: [String: Initial] = {
    let spellings = [
      "а": "a", "б": "b", "в": "v w", "г": "g h", "д": "d", "е": "e ye je yo jo io ie y j ë",
      "ж": "zh j z ž", "з": "z s", "и": "i y j", "й": "y j i", "к": "k c q x", "л": "l",
      "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u ou",
      "ф": "f ph t th", "х": "h kh x ch k", "ц": "ts c tc tz cz z t", "ч": "ch c č",
      "ш": "sh s sch š", "щ": "shch sch shh s ŝ", "ы": "y", "э": "e è", "ю": "yu ju iu u y j û",
      "я": "ya ja ia a y j â",
    ]
    var letters: [String: [UInt16]] = [:]
    for (letter, spelling) in spellings {
      for latin in spelling.split(separator: " ") {
        letters[String(latin), default: []] += letter.utf16
      }
    }
    return letters.mapValues(Initial.init)
  }()
}
