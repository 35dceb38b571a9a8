/// Brings a name in Latin letters to a key that all its usual transliterations share.
///
/// `Yuliya`, `Julija` and `Iuliia` have one key, so do `Shcherbakov` and `Scherbakov`, `Tsoy` and
/// `Coj`. What folding cannot join, such as x for х and for кс, `NameTransliterations` spells out.
package enum LatinNameKey {
  /// The key of a word; signs that are no letters are passed over.
  ///
  /// - Parameter word: In any case, with the diacritics of ISO 9 or without.
  /// - Returns: Letters of which equality alone matters; empty where the word has none.
  package static func key(of word: some StringProtocol) -> String {
    var letters: [UInt8] = []
    for scalar in word.unicodeScalars { append(scalar, to: &letters) }
    return key(of: letters)
  }

  /// The keys of a word whose letters may be read in several ways, the surest first.
  ///
  /// «Jukov» is Жуков before it is Юков, and first of all either (`jointKey`); «Ivanov’s» is Иванов.
  package static func readings(of word: some StringProtocol) -> [String] {
    var letters: [UInt8] = []
    for scalar in word.unicodeScalars { append(scalar, to: &letters) }
    var keys = [key(of: letters)]
    let j = UInt8(ascii: "j")
    if letters.dropLast().contains(j) {
      let hushing = letters.enumerated().flatMap { place, letter in
        letter == j && place < letters.count - 1 ? Array("zh".utf8) : [letter]
      }
      let hushingKey = key(of: hushing)
      keys.insert(contentsOf: [hushingKey + "/" + keys[0], hushingKey], at: 0)
    }
    if letters.count > 3, letters.last == UInt8(ascii: "s") {
      keys.append(key(of: letters.dropLast()))
    }
    return keys
  }

  /// What the key of a name with ж has in common with another when ж is written as j: `jana` is
  /// Жанна and Яна.
  ///
  /// - Returns: the key of the other name and the one for words that may be both; `nil` without ж.
  package static func jointKey(of key: String) -> (other: String, joint: String)? {
    let letters = Array(key.utf8)
    let zh = UInt8(ascii: "Z")
    let i = UInt8(ascii: "i")
    guard letters.dropLast().contains(zh) else { return nil }
    var other: [UInt8] = []
    var place = 0
    while place < letters.count {
      let end = letters[place...].firstIndex { $0 != zh && $0 != i } ?? letters.count
      let run = letters[place..<end]
      let isLost = run.contains(zh) && end < letters.count && vowels.contains(letters[end])
      if !run.isEmpty, !isLost { other.append(i) }
      if end < letters.count, other.last != letters[end] { other.append(letters[end]) }
      place = end + 1
    }
    let otherKey = String(decoding: other, as: UTF8.self)
    return (otherKey, key + "/" + otherKey)
  }

  /// The key of lower-case letters `a` to `z`.
  static func key(of letters: [UInt8]) -> String {
    var key: [UInt8] = []
    var place = 0
    while place < letters.count {
      let (length, letter) = sound(letters, at: place)
      place += length
      for sound in letter where key.last != sound { key.append(sound) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// How many letters make the sound at a place, and its letters in the key.
  private static func sound(
    _ letters: [UInt8], at place: Int
  ) -> (length: Int, key: [UInt8]) {
    let letter = letters[place]
    for (spelling, key) in digraphs[number(of: letter)]
    where letters[place...].starts(with: spelling) {
      return (spelling.count, key)
    }
    if isGlide(letter) { return glides(letters, at: place) }
    // Romanoff, Kieff.
    if letter == f, letters[place...].elementsEqual([f, f]) { return (2, [v]) }
    return (1, singles[number(of: letter)])
  }

  /// A run of i, y and j is a vowel before a consonant and at the end, and part of ю, я, е before
  /// another vowel.
  private static func glides(_ letters: [UInt8], at place: Int) -> (length: Int, key: [UInt8]) {
    let end = letters[place...].firstIndex { !isGlide($0) } ?? letters.count
    let isBeforeVowel = end < letters.count && vowels.contains(letters[end])
    return (end - place, isBeforeVowel ? [] : [UInt8(ascii: "i")])
  }

  /// The place of a letter in the tables, which have one for each from `a` to `z`.
  private static func number(of letter: UInt8) -> Int { Int(letter &- a) % 26 }

  private static func isGlide(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y") || letter == UInt8(ascii: "j")
  }

  /// Adds a letter of the text as letters `a` to `z`.
  private static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    switch scalar {
    case "a"..."z": letters.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": letters.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
    default:
      if let spelling = iso9[scalar] {
        letters += spelling.utf8
      } else if let lower = NameFolding.letter(scalar) {
        letters += (LatinLetters.spelling(of: lower) ?? "").utf8
      }
    }
  }

  private static let a = UInt8(ascii: "a")
  private static let f = UInt8(ascii: "f")
  private static let v = UInt8(ascii: "v")
  private static let vowels = Array("aeou".utf8)

  /// Several letters for one sound by the first of them, the longest first; capitals are the
  /// hushing sounds of the key.
  private static let digraphs = (a...UInt8(ascii: "z")).map { first in
    allDigraphs.filter { $0.spelling.first == first }
  }

  private static let allDigraphs: [(spelling: [UInt8], key: [UInt8])] = [
    ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("shh", "S"), ("tch", "C"), ("sh", "S"),
    ("ch", "C"), ("ts", "C"), ("tz", "C"), ("cz", "C"), ("zh", "Z"), ("kh", "h"),
    ("gh", "g"), ("ph", "f"), ("th", "t"), ("ou", "u"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static let singles: [[UInt8]] = (a...UInt8(ascii: "z")).map { letter in
    switch Unicode.Scalar(letter) {
    case "c": Array("C".utf8)
    case "w": [v]
    case "q": Array("k".utf8)
    case "x": Array("ks".utf8)
    default: [letter]
    }
  }

  /// Letters of ISO 9:1995 whose base letter is another sound.
  private static let iso9: [Unicode.Scalar: String] = [
    "ž": "zh", "Ž": "zh", "č": "ch", "Č": "ch", "š": "sh", "Š": "sh", "ŝ": "shch", "Ŝ": "shch",
    "â": "ya", "Â": "ya", "û": "yu", "Û": "yu",
  ]
}
