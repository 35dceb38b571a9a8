/// Turns text into the inside of a JSON string.
enum JSONEscaping {
  /// Appends UTF-8 text with quotes, backslashes and control characters (C0, DEL, C1) escaped.
  ///
  /// U+2028 and U+2029 are escaped although JSON allows them: they end a line in older JavaScript
  /// and in tools that read one object a line.
  static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case ..<0x20, 0x7F: appendControl(byte, to: &bytes)
      case 0x80...0x9F where bytes.last == 0xC2:
        // U+0080 to U+009F, which some terminals obey as they obey escape sequences.
        bytes.removeLast()
        appendControl(byte, to: &bytes)
      case 0xA8, 0xA9:
        // The last byte of E2 80 A8 and E2 80 A9; the two before it are written already.
        if bytes.count >= 2, bytes[bytes.count - 2] == 0xE2, bytes[bytes.count - 1] == 0x80 {
          bytes.removeLast(2)
          bytes.append(contentsOf: (byte == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
  }

  private static func appendControl(_ byte: UInt8, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: #"\u00"#.utf8)
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 0xF)])
  }
}
