/// Writes addresses with the bytes that an attribute of HTML may hold.
enum AddressEncoding {
  /// Percent-encodes whatever no URL may hold; what is encoded already stays so.
  ///
  /// The set is the one of the examples of CommonMark 0.30: square brackets and backslashes are
  /// encoded, a lone percent sign is not.
  static func encode(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isSafe) else { return address }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(address.utf8.count * 2)
    for byte in address.utf8 {
      if isSafe(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: safeMarks.contains(byte)
    }
  }

  private static let safeMarks = Array("!#$%&'()*+,-./:;=?@_~".utf8)

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
