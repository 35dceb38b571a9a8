extension CodePage {
  /// Code page 866, in which DOS has kept Russian text and Windows keeps the names in archives.
  ///
  /// Source: https://encoding.spec.whatwg.org/index-ibm866.txt
  static func dosScalar(_ byte: UInt8) -> Unicode.Scalar {
    let code: UInt16 =
      switch byte {
      case 0x00...0x7F: UInt16(byte)
      case 0x80...0xAF: UInt16(byte) - 0x80 + 0x0410
      case 0xE0...0xEF: UInt16(byte) - 0xE0 + 0x0440
      case 0xF0: 0x0401
      case 0xF1: 0x0451
      // The upright strokes between the cells of a drawn table.
      case 0xB3, 0xBA: 0x7C
      case 0xFF: 0xA0
      default: 0xFFFD
      }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }
}
