/// What a backslash escapes (CommonMark 0.30, section 2.4).
enum ASCIIPunctuation {
  /// Whether a byte is a punctuation character of ASCII.
  static func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
