/// The keys of a Russian keyboard: what stands on one key in the Latin and the Cyrillic layout.
enum KeyboardLayout {
  private static let latin = Array("`qwertyuiop[]asdfghjkl;'zxcvbnm,.".unicodeScalars)
  private static let cyrillic = Array("ёйцукенгшщзхъфывапролджэячсмитьбю".unicodeScalars)
  /// What Shift turns the keys outside the Latin alphabet into.
  private static let shifted: [Unicode.Scalar: Unicode.Scalar] = [
    "~": "`", "{": "[", "}": "]", ":": ";", "\"": "'", "<": ",", ">": ".",
  ]
  private static let toCyrillic = Dictionary(
    zip(latin, cyrillic), uniquingKeysWith: { first, _ in first })
  private static let toLatin = Dictionary(
    zip(cyrillic, latin), uniquingKeysWith: { first, _ in first })

  /// The word as it would stand in the other layout: at most one Cyrillic and one Latin reading.
  static func readings(of word: String) -> [String] {
    let letters = word.lowercased().unicodeScalars
    // A word too long to be compared is not worth reading back.
    guard letters.prefix(NearMiss.longestWord + 1).count <= NearMiss.longestWord else { return [] }
    var readings: [String] = []
    let asCyrillic = letters.map { toCyrillic[shifted[$0] ?? $0] ?? $0 }
    if !asCyrillic.elementsEqual(letters) { readings.append(String(scalars: asCyrillic)) }
    let asLatin = letters.map { toLatin[$0] ?? $0 }
    if !asLatin.elementsEqual(letters) { readings.append(String(scalars: asLatin)) }
    return readings
  }
}

extension String {
  fileprivate init(scalars: [Unicode.Scalar]) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
