import Russian

/// A marker in one place of the records from which nothing may reach the section.
struct Canary: Sendable, Hashable {
  /// Where it stands: the record and the key.
  let place: String
  /// The marker: a word, an id, a telephone, an address or a date that stands nowhere else.
  let marker: String

  /// A Cyrillic word that is nobody's name.
  static func word(_ place: String) -> Canary { Canary(place: place, marker: code(place, "Щэгл")) }

  /// A Latin word, as ids and names of files have them.
  static func latin(_ place: String) -> Canary {
    Canary(place: place, marker: Transliteration.slug(code(place, "Кэнар")))
  }

  /// The marker with another ending, as every place has another code.
  private static func code(_ place: String, _ stem: String) -> String {
    let letters = Array("бвгджзклмнпрстфхцч")
    var sum = place.unicodeScalars.reduce(UInt64(7)) { $0 &* 1_000_003 &+ UInt64($1.value) }
    var word = stem
    for _ in 0..<6 {
      word.append(letters[Int(sum % UInt64(letters.count))])
      word.append("э")
      sum /= UInt64(letters.count)
    }
    return word
  }

  /// Every form in which the marker could be found in a file or a path, in small letters.
  var needles: [[UInt8]] {
    let small = marker.lowercased()
    let plain = [small, Transliteration.slug(marker), small.replacing("э", with: "e")]
    let encoded = spellings.flatMap { text in
      [
        text.utf8.map { "%" + Canary.hexadecimal($0, width: 2) }.joined(),
        text.utf16.map { "\\u" + Canary.hexadecimal($0, width: 4) }.joined(),
        text.unicodeScalars.map { "&#\($0.value);" }.joined(),
        text.unicodeScalars.map { "&#x\(Canary.hexadecimal($0.value, width: 1));" }.joined(),
      ]
    }
    let wide = spellings.map { Array($0.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
    return (plain + encoded).filter { !$0.isEmpty }.map { Array($0.utf8) } + wide
  }

  /// As it was set, in small letters and in capitals.
  private var spellings: [String] { [marker, marker.lowercased(), marker.uppercased()] }

  /// The marker in base64 (RFC 4648) as it stands in a longer text, wherever it begins there; its
  /// capitals count, so it is looked for in the bytes as they are.
  var base64Needles: [[UInt8]] {
    spellings.flatMap { text in
      (0..<3).map { offset in
        let bytes = [UInt8](repeating: 0, count: offset) + Array(text.utf8)
        let whole = bytes.count / 3 * 3
        return Array(Canary.base64(bytes.prefix(whole)).dropFirst(offset == 0 ? 0 : 4))
      }
    }
  }

  private static func hexadecimal(_ value: some BinaryInteger, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    var rest = bytes
    while rest.count >= 3 {
      let group = rest.prefix(3).reduce(0) { $0 << 8 | Int($1) }
      for shift in [18, 12, 6, 0] { text.append(alphabet[group >> shift & 63]) }
      rest = rest.dropFirst(3)
    }
    return text
  }
}
