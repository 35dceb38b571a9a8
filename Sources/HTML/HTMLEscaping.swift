/// Turns text into bytes that mean the same text inside HTML, in content and in quoted attributes.
@usableFromInline
package enum HTMLEscaping {
  /// Appends UTF-8 text with `&`, `<`, `>` and `"` written as entities.
  ///
  /// Inlinable, because other rooms pass their own sequences on the page path: unspecialised it
  /// takes five times as long.
  @inlinable
  package static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    let isDone: Void? = text.withContiguousStorageIfAvailable {
      unsafe append($0, to: &bytes)
    }
    guard isDone == nil else { return }
    for byte in text {
      if let entity = entity(of: byte) {
        bytes.append(contentsOf: entity.utf8)
      } else {
        bytes.append(byte)
      }
    }
  }

  /// Appends what stands between two entities at one go.
  @usableFromInline
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      guard let entity = entity(of: unsafe text[index]) else { continue }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(contentsOf: entity.utf8)
      start = index + 1
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  @inline(__always)
  @usableFromInline
  static func entity(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
