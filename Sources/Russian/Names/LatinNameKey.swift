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

  /// The letters of the key of a word, given by its folded codes of UTF-16.
  package static func letters(ofKeyOf codes: ArraySlice<UInt16>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(codes.count)
    for code in codes { append(Unicode.Scalar(code) ?? "\u{FFFD}", to: &letters) }
    return keyLetters(of: letters)
  }

  /// The key of lower-case letters `a` to `z`.
  static func key(of letters: [UInt8]) -> String {
    String(decoding: keyLetters(of: letters), as: UTF8.self)
  }

  private static func keyLetters(of letters: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(letters.count)
    var place = 0
    while place < letters.count {
      let sound = sound(letters, at: place)
      place += sound.count
      if sound.key != 0, key.last != sound.key { key.append(sound.key) }
      if sound.further != 0, key.last != sound.further { key.append(sound.further) }
    }
    return key
  }

  /// The sound at a place.
  private static func sound(_ letters: [UInt8], at place: Int) -> Sound {
    let letter = letters[place]
    let number = number(of: letter)
    let range = digraphPlaces[number]
    if !range.isEmpty {
      let next = word(of: letters, at: place)
      for index in range where digraphs[index].begins(next) { return digraphs[index].sound }
    }
    if isGlide(letter) { return glides(letters, at: place) }
    // Romanoff, Kieff.
    if letter == f, place + 2 == letters.count, letters[place + 1] == f {
      return Sound(count: 2, key: v)
    }
    return singles[number]
  }

  /// The four letters from a place on, zeros behind the end.
  private static func word(of letters: [UInt8], at place: Int) -> UInt32 {
    var word: UInt32 = 0
    for index in place..<place + 4 {
      word = word << 8 | (index < letters.count ? UInt32(letters[index]) : 0)
    }
    return word
  }

  /// A run of i, y and j is a vowel before a consonant and at the end, and part of ю, я, е before
  /// another vowel.
  private static func glides(_ letters: [UInt8], at place: Int) -> Sound {
    var end = place
    while end < letters.count, isGlide(letters[end]) { end += 1 }
    let isBeforeVowel = end < letters.count && vowels.contains(letters[end])
    return Sound(count: end - place, key: isBeforeVowel ? 0 : UInt8(ascii: "i"))
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

  /// What some letters are in the key.
  private struct Sound: Sendable {
    /// How many letters they are.
    let count: Int
    /// The letter of the key; 0 for none.
    let key: UInt8
    /// A second letter of the key; 0 for none.
    var further: UInt8 = 0
  }

  /// Several letters for one sound.
  private struct Digraph: Sendable {
    let letters: UInt32
    let sound: Sound

    init(_ spelling: String, _ key: UInt8) {
      letters = spelling.utf8.reduce(0) { $0 << 8 | UInt32($1) }
      sound = Sound(count: spelling.utf8.count, key: key)
    }

    /// Whether a word of four letters begins with them.
    func begins(_ word: UInt32) -> Bool { word >> UInt32((4 - sound.count) * 8) == letters }
  }

  /// The digraphs by their first letters, the longest first; capitals are the hushing sounds of the
  /// key.
  private static let digraphs: [Digraph] = [
    ("ch", "C"), ("cz", "C"), ("gh", "g"), ("kh", "h"), ("ou", "u"), ("ph", "f"), ("shch", "S"),
    ("sch", "S"), ("shh", "S"), ("sh", "S"), ("tsch", "C"), ("tch", "C"), ("ts", "C"),
    ("tz", "C"), ("th", "t"), ("zh", "Z"),
  ].map { (spelling: String, key: Unicode.Scalar) in Digraph(spelling, UInt8(ascii: key)) }

  /// The digraphs that begin with each letter.
  private static let digraphPlaces = (a...UInt8(ascii: "z")).map { letter in
    let first = UInt32(letter)
    let matching = digraphs.indices.filter { index in
      digraphs[index].letters >> UInt32((digraphs[index].sound.count - 1) * 8) == first
    }
    return (matching.first ?? 0)..<(matching.last.map { $0 + 1 } ?? 0)
  }

  private static let singles: [Sound] = (a...UInt8(ascii: "z")).map { letter in
    switch Unicode.Scalar(letter) {
    case "c": Sound(count: 1, key: UInt8(ascii: "C"))
    case "w": Sound(count: 1, key: v)
    case "q": Sound(count: 1, key: UInt8(ascii: "k"))
    case "x": Sound(count: 1, key: UInt8(ascii: "k"), further: UInt8(ascii: "s"))
    default: Sound(count: 1, key: letter)
    }
  }

  /// Letters of ISO 9:1995 whose base letter is another sound.
  private static let iso9: [Unicode.Scalar: String] = [
    "ž": "zh", "Ž": "zh", "č": "ch", "Č": "ch", "š": "sh", "Š": "sh", "ŝ": "shch", "Ŝ": "shch",
    "â": "ya", "Â": "ya", "û": "yu", "Û": "yu",
  ]
}
