/// Reads references to characters in HTML and XML.
enum MarkupEntity {
  /// The character that a reference at an index names and how many bytes it takes; the ampersand
  /// itself where none stands there.
  static func read(_ bytes: [UInt8], at index: Int, end: Int) -> (scalar: UInt32, count: Int) {
    guard index + 1 < end else { return (0x26, 1) }
    if bytes[index + 1] == UInt8(ascii: "#") {
      return number(bytes, at: index, limit: min(end, index + 12))
    }
    var next = index + 1
    var name = WordHash()
    while next < min(end, index + longest), FileScanLetters.isAlphanumeric(bytes[next]) {
      name.add(UInt16(bytes[next]))
      next += 1
    }
    let scalar = names.entry(of: name.value)
    guard scalar >= 0 else { return (0x26, 1) }
    let isClosed = next < end && bytes[next] == UInt8(ascii: ";")
    return (UInt32(scalar), next - index + (isClosed ? 1 : 0))
  }

  private static func number(
    _ bytes: [UInt8], at index: Int, limit: Int
  ) -> (scalar: UInt32, count: Int) {
    var next = index + 2
    guard next < limit else { return (0x26, 1) }
    let isHexadecimal = bytes[next] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { next += 1 }
    let start = next
    var value: UInt32 = 0
    while next < limit, let digit = AddressText.digit(bytes[next]), isHexadecimal || digit < 10 {
      value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit)
      next += 1
    }
    guard next > start else { return (0x26, 1) }
    if next < limit, bytes[next] == UInt8(ascii: ";") { next += 1 }
    return (value <= 0x10FFFF ? value : 0xFFFD, next - index)
  }

  /// The references by name that may stand in or beside a name, a number or an address (HTML,
  /// section 13.5), by the numbers of their letters.
  private static let names = WordTable(
    Dictionary(
      uniqueKeysWithValues: namesInLetters.map { name, scalar in
        (WordHash(name.utf8.map(UInt16.init)).value, Int32(scalar))
      }))
  /// How long such a name is at most, with the ampersand.
  private static let longest = 16

  private static let namesInLetters: [String: UInt32] = {
    var names: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD,
      "zwj": 0x200D, "zwnj": 0x200C, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
      "hairsp": 0x200A, "numsp": 0x2007, "puncsp": 0x2008, "NoBreak": 0x2060,
      "ZeroWidthSpace": 0x200B, "lrm": 0x200E, "rlm": 0x200F, "ndash": 0x2013, "mdash": 0x2014,
      "hyphen": 0x2010, "dash": 0x2010, "minus": 0x2212, "laquo": 0xAB, "raquo": 0xBB,
      "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
      "sbquo": 0x201A, "hellip": 0x2026, "commat": 0x40, "period": 0x2E, "comma": 0x2C,
      "lpar": 0x28, "rpar": 0x29, "lsqb": 0x5B, "rsqb": 0x5D, "lbrack": 0x5B, "rbrack": 0x5D,
      "plus": 0x2B, "sol": 0x2F, "colon": 0x3A, "semi": 0x3B, "lowbar": 0x5F, "num": 0x23,
      "excl": 0x21, "quest": 0x3F, "ast": 0x2A, "Tab": 0x09, "NewLine": 0x0A,
    ]
    let cyrillic = [
      "a", "b", "v", "g", "d", "ie", "zh", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s",
      "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "hard", "y", "soft", "e", "yu", "ya",
    ]
    for (offset, letter) in cyrillic.enumerated() {
      let name = ["hard", "soft"].contains(letter) ? letter : letter + "cy"
      let small = name == "hard" || name == "soft" ? name + "cy" : name
      names[small] = 0x430 + UInt32(offset)
      names[capitalized(small)] = 0x410 + UInt32(offset)
    }
    (names["iocy"], names["IOcy"]) = (0x451, 0x401)
    return names
  }()

  /// `SHCHcy` for `shchcy`: the part before `cy` in capitals.
  private static func capitalized(_ name: String) -> String {
    name.dropLast(2).uppercased() + "cy"
  }
}

/// Kinds of bytes in names of references.
enum FileScanLetters {
  /// Whether a byte is a letter or figure of ASCII.
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
