/// Windows-1251, in which old Russian programs keep text.
package enum Windows1251 {
  /// The text that bytes spell, one character a byte; every byte has one.
  package static func text(of bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(scalar(byte)) }
    return String(scalars)
  }

  /// Cyrillic text that was taken for a Western one, as `Èâàíîâ`; `nil` for anything else.
  package static func reread(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var letters = 0
    for scalar in text.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      if byte >= 0xC0 { letters += 1 }
      bytes.append(byte)
    }
    return letters >= 2 ? Windows1251.text(of: bytes) : nil
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x00...0x7F: Unicode.Scalar(byte)
    case 0xC0...0xFF: Unicode.Scalar(UInt16(byte) - 0xC0 + 0x0410) ?? "\u{FFFD}"
    default: upperHalf[Int(byte) - 0x80]
    }
  }

  /// The bytes 80 to BF (https://encoding.spec.whatwg.org/index-windows-1251.txt).
  private static let upperHalf = Array(
    ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї")
      .unicodeScalars)
}
