extension CodePage {
  /// The Cyrillic code page of the old Mac OS.
  ///
  /// Source: https://encoding.spec.whatwg.org/index-x-mac-cyrillic.txt
  static func macScalar(_ byte: UInt8) -> Unicode.Scalar {
    let code: UInt16 =
      switch byte {
      case 0x00...0x7F: UInt16(byte)
      case 0x80...0x9F: UInt16(byte) - 0x80 + 0x0410
      case 0xCA: 0xA0
      case 0xD0: 0x2013
      case 0xD1: 0x2014
      case 0xDC: 0x2116
      case 0xDD: 0x0401
      case 0xDE: 0x0451
      case 0xDF: 0x044F
      case 0xE0...0xFE: UInt16(byte) - 0xE0 + 0x0430
      default: 0xFFFD
      }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }
}
