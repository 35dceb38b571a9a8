extension WebAddress {
  /// Whether a host, perhaps with a user before it and a port behind it, could be called by a browser.
  static func isHost(_ authority: Substring) -> Bool {
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if host.first == "[" {
      guard let end = host.firstIndex(of: "]") else { return false }
      return isPort(host[host.index(after: end)...])
    }
    let end = host.firstIndex(of: ":") ?? host.endIndex
    var labels = host[..<end].split(separator: ".", omittingEmptySubsequences: false)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    guard labels.allSatisfy({ !$0.isEmpty }), isPort(host[end...]) else { return false }
    return !host.utf8.contains(where: unsafeBytes.contains)
  }

  /// A path, a query and a fragment with the bytes that no URL may hold percent-encoded
  /// (RFC 3986, section 2.1); what is encoded already stays so.
  static func encoded(_ tail: Substring) -> String {
    let bytes = Array(tail.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isInFragment = false
    for (index, byte) in bytes.enumerated() {
      let isStray =
        switch byte {
        case UInt8(ascii: "%"): !isEscape(at: index, in: bytes)
        case UInt8(ascii: "#"): isInFragment
        default: unsafeBytes.contains(byte)
        }
      if byte == UInt8(ascii: "#") { isInFragment = true }
      if isStray {
        result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What browsers show in the address line although no URL may hold it.
  private static let unsafeBytes = Array("\"<>[]^`{|}".utf8)

  /// A colon with a number that a port may have, or nothing.
  private static func isPort(_ text: Substring) -> Bool {
    guard !text.isEmpty else { return true }
    guard text.first == ":" else { return false }
    let digits = text.utf8.dropFirst()
    guard digits.count <= 5, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return digits.isEmpty || UInt16(text.dropFirst()) != nil
  }

  private static func isEscape(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return bytes[(index + 1)...(index + 2)].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
