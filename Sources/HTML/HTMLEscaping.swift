/// Turns text into bytes that mean the same text inside HTML, in content and in quoted attributes.
@usableFromInline
package enum HTMLEscaping {
  /// Appends UTF-8 text with `&`, `<`, `>` and `"` written as entities.
  ///
  /// Inlinable, because other rooms pass their own sequences on the page path: unspecialised it
  /// takes five times as long.
  @inlinable
  package static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
