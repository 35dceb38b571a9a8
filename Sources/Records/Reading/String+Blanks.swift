extension String {
  /// The text without blanks at either end.
  var trimmingBlanks: String {
    if hasPlainEnds { return self }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Whether some character may be a control other than LF, as far as single bytes tell; most texts
  /// hold none, and then nobody has to look at their characters.
  var mayHoldControls: Bool {
    var (before, previous): (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      switch byte {
      case 0x00..<0x0A, 0x0B..<0x20, 0x7F: return true
      // U+0080 to U+009F.
      case 0x80...0x9F where previous == 0xC2: return true
      // U+2028 to U+202E, U+2066 to U+2069.
      case 0xA6...0xAE where before == 0xE2 && (previous == 0x80 || previous == 0x81): return true
      default: (before, previous) = (previous, byte)
      }
    }
    return false
  }

  /// Whether the first and the last letter are ASCII signs or Cyrillic letters, so that there is
  /// nothing to trim.
  private var hasPlainEnds: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    let lead = utf8.dropLast().last ?? last
    return (0x21...0x7E).contains(first) || first == 0xD0 || first == 0xD1
      ? (0x21...0x7E).contains(last) || lead == 0xD0 || lead == 0xD1 : false
  }
}
