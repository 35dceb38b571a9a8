import YAML

extension ValueType where Value == String {
  /// The name of a time zone as in the IANA database: words of Latin letters with `/` between.
  ///
  /// Whether such a zone exists is asked where the clock is read.
  static var timeZone: ValueType {
    ValueType(.timeZone) { node, reading in
      guard let name = reading.line(node, expected: "часовой пояс") else { return nil }
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      guard name.utf8.count <= 64, !parts.contains(where: \.isEmpty),
        name.utf8.allSatisfy(isPartOfZoneName)
      else {
        reading.refuse(
          node, expected: "часовой пояс", hint: "Напишите его как Europe/Moscow или Asia/Omsk")
        return nil
      }
      return name
    }
  }

  @Sendable private static func isPartOfZoneName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
