/// A piece of a paragraph with what is known of its right neighbour.
struct TypographyPiece {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Whether an address may stand in it: whether there is an `@` or a `/` at all.
  let mayHoldAddress: Bool
  private let isBeforeBreak: Bool

  /// Takes the text of a piece apart.
  init(_ text: String, isBeforeBreak: Bool) {
    bytes = Array(text.utf8)
    mayHoldAddress = bytes.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") }
    self.isBeforeBreak = isBeforeBreak
  }

  /// How many bytes the piece has.
  var count: Int { bytes.count }

  /// The byte at an index, a line feed for a break that follows; `nil` where none is known.
  subscript(index: Int) -> UInt8? {
    if index < bytes.count { return bytes[index] }
    return isBeforeBreak && index == bytes.count ? UInt8(ascii: "\n") : nil
  }

  /// What the character at an index is.
  func sign(at index: Int) -> TypographySign {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): .space
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "\""): .quotationMark("\"")
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .bracket
    case 0xC2: latinSign(self[index + 1])
    case 0xE2 where self[index + 1] == 0x80: generalSign(self[index + 2])
    default: .letter
    }
  }

  /// Of the characters from U+0080 to U+00BF, by their last byte.
  private func latinSign(_ byte: UInt8?) -> TypographySign {
    switch byte {
    case 0xA0: .noBreakSpace("\u{A0}")
    case 0xAB: .quotationMark("«")
    case 0xBB: .quotationMark("»")
    default: .letter
    }
  }

  /// Of the characters from U+2000 to U+203F, by their last byte.
  private func generalSign(_ byte: UInt8?) -> TypographySign {
    switch byte {
    case 0x9C: .quotationMark("“")
    case 0x9E: .quotationMark("„")
    case 0xAF: .noBreakSpace("\u{202F}")
    default: .letter
    }
  }

  /// Where the ordinary letters end that begin at an index.
  func endOfLetters(from index: Int) -> Int {
    var end = index
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "-"),
        UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        return end
      case 0xC2, 0xE2:
        guard case .letter = sign(at: end) else { return end }
        end += 1
      default: end += 1
      }
    }
    return end
  }

  /// Whether a space, a line break or the break behind the piece stands at an index.
  func isSpace(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): true
    case 0xC2: self[index + 1] == 0xA0
    case 0xE2: self[index + 1] == 0x80 && self[index + 2] == 0xAF
    default: false
    }
  }

  /// Whether a character is one of the spaces that text uses.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\u{A0}", "\u{202F}": true
    default: false
    }
  }

  /// Whether a byte is one of the spaces that are set anew.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }

  /// Whether a byte is a bracket that opens.
  static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// The word from an index on without closing punctuation, as far as a table could know it.
  func word(from index: Int) -> TypographyWord {
    var end = index
    var length = 0
    while end < bytes.count, !isSpace(at: end), length <= TypographyTables.longest {
      end += UTF8Letters.width(of: bytes[end])
      length += 1
    }
    return TypographyWord(bytes[index..<end])
  }

  /// Where the run of characters from an index on ends that may be an address, and whether it is
  /// one: a link or a mailbox.
  ///
  /// A run without an address has none in any of its parts either.
  func addressRun(from index: Int) -> (end: Int, isAddress: Bool) {
    var end = index
    var isAddress = false
    while end < bytes.count, !isSpace(at: end), !endsAddress(at: end) {
      if bytes[end] == UInt8(ascii: "@") { isAddress = true }
      if bytes[end] == UInt8(ascii: ":"), self[end + 1] == UInt8(ascii: "/"),
        self[end + 2] == UInt8(ascii: "/")
      {
        isAddress = true
      }
      end += 1
    }
    return (end, isAddress)
  }

  private func endsAddress(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "\""), 0xC2, 0xE2:
      guard case .quotationMark = sign(at: index) else { return false }
      return true
    default: return false
    }
  }
}
