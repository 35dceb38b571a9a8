/// The colour that a section sets its links, numbers and head in, as three bytes of sRGB.
package struct AccentColor: Sendable, Hashable {
  /// The red part.
  package let red: UInt8
  /// The green part.
  package let green: UInt8
  /// The blue part.
  package let blue: UInt8

  /// Reads six hexadecimal digits behind a number sign; `nil` for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    let digits = bytes.dropFirst().compactMap(\.hexadecimalValue)
    guard digits.count == 6 else { return nil }
    red = digits[0] << 4 | digits[1]
    green = digits[2] << 4 | digits[3]
    blue = digits[4] << 4 | digits[5]
  }
}

extension UInt8 {
  /// What the character means as a hexadecimal digit.
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
