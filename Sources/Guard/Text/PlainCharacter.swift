/// A character of those that Russian texts are made of, told from its first bytes without tables.
struct PlainCharacter {
  /// What it does to the word before it.
  enum Kind {
    case letter
    case capital
    case digit
    case blank
    /// It ends a word and stands for itself.
    case sign
    /// It is passed over in a word and a sign elsewhere.
    case apostrophe
    /// It needs a second look.
    case rare

    /// What a code does.
    init(_ code: UInt16, isCapital: @autoclosure () -> Bool) {
      self =
        switch code {
        case TextLetter.ignored, TextLetter.breve: .rare
        case 0x20: .blank
        case 0x27: .apostrophe
        case _ where TextLetter.isLetter(code): isCapital() ? .capital : .letter
        case _ where TextLetter.isDigit(code): .digit
        default: .sign
        }
    }
  }

  /// What it does.
  let kind: Kind
  /// Its code (``TextLetter``).
  let code: UInt16
  /// How many bytes it takes.
  let count: Int

  @inline(__always)
  private init(_ kind: Kind, _ code: UInt16, count: Int = 1) {
    (self.kind, self.code, self.count) = (kind, code, count)
  }

  /// Reads the character at an index of some bytes.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at index: Int, end: Int) {
    let first = bytes[index]
    if first >= 0x80 {
      self.init(long: first, index + 1 < end ? bytes[index + 1] : 0, bytes, at: index, end: end)
    } else if (first | 0x20) &- 0x61 < 26 {
      self.init(first < 0x60 ? .capital : .letter, UInt16(first | 0x20))
    } else if first == 0x20 || first &- 0x09 < 5 {
      self.init(.blank, 0x20)
    } else if first &- 0x30 < 10 {
      self.init(.digit, UInt16(first))
    } else if first == 0x27 || first == 0x60 {
      self.init(.apostrophe, 0x27)
    } else {
      self.init(first > 0x20 && first < 0x7F ? .sign : .rare, UInt16(first))
    }
  }

  @inline(__always)
  private init(long first: UInt8, _ second: UInt8, _ bytes: Span<UInt8>, at index: Int, end: Int) {
    if first == 0xD0 || first == 0xD1, second & 0xC0 == 0x80 {
      let scalar = UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F)
      if scalar &- 0x430 < 0x20 {
        self.init(.letter, scalar, count: 2)
      } else if scalar &- 0x410 < 0x20 {
        self.init(.capital, scalar + 0x20, count: 2)
      } else if scalar == 0x451 || scalar == 0x401 {
        self.init(scalar == 0x451 ? .letter : .capital, 0x435, count: 2)
      } else {
        self.init(.rare, 0)
      }
    } else if first == 0xC2, second == 0xA0 {
      self.init(.blank, 0x20, count: 2)
    } else if first == 0xC2, second == 0xAB || second == 0xBB {
      self.init(.sign, 0x22, count: 2)
    } else if first == 0xE2, second == 0x80, index + 2 < end, bytes[index + 2] &- 0x93 < 2 {
      self.init(.sign, TextLetter.dash, count: 3)
    } else {
      self.init(.rare, 0)
    }
  }

  /// The code of a small Russian letter of two bytes, «ё» left out; `nil` for anything else.
  @inline(__always)
  static func smallCyrillic(_ first: UInt8, _ second: UInt8) -> UInt16? {
    // D0 B0 to D0 BF, D1 80 to D1 8F.
    let both = UInt16(first) << 8 | UInt16(second)
    if both &- 0xD0B0 < 0x10 { return both &- 0xD0B0 + 0x430 }
    return both &- 0xD180 < 0x10 ? both &- 0xD180 + 0x440 : nil
  }
}
