/// Turns text into bytes that mean the same text inside XML 1.0.
enum XMLEscaping {
  /// Appends UTF-8 text with markup written as references and characters that XML forbids left out.
  ///
  /// Forbidden are the controls below U+0020 but tab, line feed and carriage return, and U+FFFE and
  /// U+FFFF (XML 1.0, section 2.2); no reference can bring them in. `>` is escaped everywhere, so
  /// `]]>` never stands in content.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isAttribute: whether it stands in a quoted attribute, where a parser would make spaces of
  ///     line breaks and tabs.
  ///   - bytes: where the result is appended.
  static func append(
    _ text: some Sequence<UInt8>, isAttribute: Bool = false, to bytes: inout [UInt8]
  ) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      case 0x09 where isAttribute: bytes.append(contentsOf: "&#9;".utf8)
      case 0x0A where isAttribute: bytes.append(contentsOf: "&#10;".utf8)
      case 0x09, 0x0A, 0x20...: append(byte, to: &bytes)
      default: break
      }
    }
  }

  /// Appends a byte, unless it ends U+FFFE or U+FFFF: EF BF BE and EF BF BF.
  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    let count = bytes.count
    guard byte == 0xBE || byte == 0xBF, count >= 2, bytes[count - 2] == 0xEF,
      bytes[count - 1] == 0xBF
    else {
      bytes.append(byte)
      return
    }
    bytes.removeLast(2)
  }
}
