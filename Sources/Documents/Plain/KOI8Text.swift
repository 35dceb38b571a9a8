/// KOI8-R, in which mail and Unix have kept Russian text (RFC 1489).
enum KOI8Text {
  /// The text that bytes spell; everything but ASCII and Russian letters becomes a sign of doubt.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(scalar(byte)) }
    return String(scalars)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x00...0x7F: Unicode.Scalar(byte)
    // The upright strokes between the cells of a drawn table.
    case 0x81, 0xA1: "|"
    case 0x9A: "\u{A0}"
    case 0xA3: "ё"
    case 0xB3: "Ё"
    case 0xC0...0xFF: letters[Int(byte) - 0xC0]
    default: "\u{FFFD}"
    }
  }

  private static let letters = Array(
    "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars)
}
