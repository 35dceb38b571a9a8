/// An address that may stand in a link: `http`, `https`, `mailto` or relative (contract, section 2).
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// The address as written, with what no URL may hold percent-encoded.
  package let text: String

  /// Takes an address that may be followed; `nil` for other schemes, for blanks inside and for an
  /// address of the web without a host.
  package init?(_ text: String) {
    guard !text.isEmpty, !text.unicodeScalars.contains(where: WebAddress.isForbidden) else {
      return nil
    }
    var tail = text[...]
    if let scheme = WebAddress.scheme(of: text) {
      guard ["http", "https", "mailto"].contains(scheme) else { return nil }
      tail = text[text.utf8.index(text.startIndex, offsetBy: scheme.utf8.count + 1)...]
      guard !tail.isEmpty else { return nil }
      guard scheme == "mailto" || tail.utf8.starts(with: "//".utf8) else { return nil }
    }
    if tail.utf8.starts(with: "//".utf8) {
      let authority = tail.utf8.dropFirst(2).prefix { ![0x23, 0x2F, 0x3F].contains($0) }
      guard WebAddress.isHost(Substring(authority)) else { return nil }
      tail = text[authority.endIndex...]
    }
    self.text = text[..<tail.startIndex] + WebAddress.encoded(tail)
  }

  /// The address as text.
  package var description: String { text }

  /// Whether it begins with `http://` or `https://`.
  package var isAbsolute: Bool {
    WebAddress.scheme(of: text).map { $0 != "mailto" } ?? false
  }

  /// Whether a browser would drop or misread the character.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\\"
  }

  /// The scheme in lower case (RFC 3986, section 3.1); `nil` for a relative address.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let head = text.utf8[..<colon]
    if head.contains(where: { [0x23, 0x2F, 0x3F].contains($0) }) { return nil }
    return text[..<colon].lowercased()
  }
}
