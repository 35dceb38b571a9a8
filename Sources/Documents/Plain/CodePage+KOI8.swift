extension CodePage {
  /// KOI8-R, in which mail and Unix have kept Russian text (RFC 1489).
  static func koi8Scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x00...0x7F: Unicode.Scalar(byte)
    // The upright strokes between the cells of a drawn table.
    case 0x81, 0xA1: "|"
    case 0x9A: "\u{A0}"
    case 0xA3: "ё"
    case 0xB3: "Ё"
    case 0xC0...0xFF: koi8Letters[Int(byte) - 0xC0]
    default: "\u{FFFD}"
    }
  }

  private static let koi8Letters = Array(
    "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars)
}
