/// An address that may stand in a link: `http`, `https`, `mailto` or relative (contract, section 2).
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// The address as written.
  package let text: String

  /// Takes an address that may be followed; `nil` for other schemes and for blanks inside.
  package init?(_ text: String) {
    guard !text.isEmpty, !text.unicodeScalars.contains(where: WebAddress.isForbidden) else {
      return nil
    }
    if let scheme = WebAddress.scheme(of: text) {
      guard ["http", "https", "mailto"].contains(scheme) else { return nil }
      guard text.utf8.count > scheme.utf8.count + 1 else { return nil }
    }
    self.text = text
  }

  /// The address as written.
  package var description: String { text }

  /// Whether it begins with `http://` or `https://` and goes on.
  package var isAbsolute: Bool {
    guard let scheme = WebAddress.scheme(of: text), scheme != "mailto" else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count + 1)
    return rest.starts(with: "//".utf8) && rest.count > 2
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
