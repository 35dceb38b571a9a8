extension CodePage {
  /// ISO 8859-5, the alphabet of the standard that few programs have used.
  ///
  /// Source: https://encoding.spec.whatwg.org/index-iso-8859-5.txt
  static func isoScalar(_ byte: UInt8) -> Unicode.Scalar {
    let code: UInt16 =
      switch byte {
      case 0x00...0xA0, 0xAD: UInt16(byte)
      case 0xF0: 0x2116
      case 0xFD: 0xA7
      default: UInt16(byte) - 0xA0 + 0x0400
      }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }
}
