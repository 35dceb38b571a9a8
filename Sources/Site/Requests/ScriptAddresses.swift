/// The addresses with a host that a script spells out, without reading it as a program.
///
/// What a script puts together while it runs is held by the Content-Security-Policy of the pages.
struct ScriptAddresses {
  /// The addresses in their order, without the signs that escape them in strings and patterns.
  private(set) var addresses: [[UInt8]] = []

  /// A host that is nobody's (RFC 2606, section 3), which scripts complete relative addresses with.
  private static let nobody = Array("example.com".utf8)

  /// Looks through a script.
  init(_ bytes: [UInt8]) {
    let text = Self.unescaped(bytes)
    var index = 1
    while index < text.count {
      guard text[index] == UInt8(ascii: "/"), text[index - 1] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      let address = Self.beginning(of: text[..<(index - 1)])
      let host = text[(index + 1)...].prefix(while: Self.isOfHost)
      if let address, !host.isEmpty, !host.elementsEqual(Self.nobody) {
        addresses.append(address + "//".utf8 + host)
      }
      index += 2
    }
  }

  /// The scheme before two strokes, or nothing behind a quotation mark; `nil` where no address is.
  private static func beginning(of text: ArraySlice<UInt8>) -> [UInt8]? {
    guard let last = text.last else { return nil }
    if isQuote(last) { return [] }
    guard last == UInt8(ascii: ":") else { return nil }
    let scheme = text.dropLast().reversed().prefix { (0x61...0x7A).contains($0 | 0x20) }
    return scheme.isEmpty ? nil : scheme.reversed() + [last]
  }

  private static func isQuote(_ byte: UInt8) -> Bool { [0x22, 0x27, 0x60].contains(byte) }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    byte > 0x20 && !isQuote(byte) && !"/?#$\\<>()".utf8.contains(byte)
  }

  /// Without the strokes that escape punctuation.
  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "\\") && index + 1 < bytes.count
        && "/.:".utf8.contains(bytes[index + 1])
      if !isEscape { text.append(byte) }
    }
    return text
  }
}
