/// Turns text into the inside of a JSON string.
enum JSONEscaping {
  /// Appends UTF-8 text with quotes, backslashes and control characters (C0, DEL, C1) escaped.
  ///
  /// U+2028 and U+2029 are escaped although JSON allows them: they end a line in older JavaScript
  /// and in tools that read one object a line. What stands between two escapes is copied at one go.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    guard let first = firstEscaped(in: utf8.span) else {
      bytes.append(contentsOf: utf8)
      return
    }
    append(Array(utf8), escapingFrom: first, to: &bytes)
  }

  private static func append(
    _ text: [UInt8], escapingFrom first: Int, to bytes: inout [UInt8]
  ) {
    var copied = 0
    var index = first
    while index < text.count {
      let width = width(ofEscapedAt: index, in: text.span)
      if width > 0 {
        bytes.append(contentsOf: text[copied..<index])
        appendEscape(of: text[index + width - 1], width: width, to: &bytes)
        copied = index + width
      }
      index += max(width, 1)
    }
    bytes.append(contentsOf: text[copied...])
  }

  /// Where the first character stands that has to be escaped; most texts have none.
  private static func firstEscaped(in text: Span<UInt8>) -> Int? {
    for index in text.indices where width(ofEscapedAt: index, in: text) > 0 { return index }
    return nil
  }

  /// How many bytes the character has that begins at an index, if it has to be escaped; else 0.
  private static func width(ofEscapedAt index: Int, in text: Span<UInt8>) -> Int {
    switch text[index] {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: 1
    // U+0080 to U+009F, which some terminals obey as they obey escape sequences.
    case 0xC2 where text[index + 1] < 0xA0: 2
    case 0xE2 where text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9):
      3
    default: 0
    }
  }

  /// Appends the escape of a character by its last byte and its width.
  private static func appendEscape(of byte: UInt8, width: Int, to bytes: inout [UInt8]) {
    switch (width, byte) {
    case (1, UInt8(ascii: "\"")): bytes.append(contentsOf: #"\""#.utf8)
    case (1, UInt8(ascii: "\\")): bytes.append(contentsOf: #"\\"#.utf8)
    case (1, 0x08): bytes.append(contentsOf: #"\b"#.utf8)
    case (1, 0x09): bytes.append(contentsOf: #"\t"#.utf8)
    case (1, 0x0A): bytes.append(contentsOf: #"\n"#.utf8)
    case (1, 0x0C): bytes.append(contentsOf: #"\f"#.utf8)
    case (1, 0x0D): bytes.append(contentsOf: #"\r"#.utf8)
    case (3, 0xA8): bytes.append(contentsOf: #"\u2028"#.utf8)
    case (3, _): bytes.append(contentsOf: #"\u2029"#.utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0xF)])
    }
  }
}
