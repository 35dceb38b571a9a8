/// Decides whether a WebP holds a picture and nothing besides.
enum PublishedWebP {
  /// Whether it is one opaque lossy picture in the smallest container (RFC 9649, section 2.5).
  ///
  /// No chunk of metadata, no profile, no transparency under which pixels could stand.
  static func isBare(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 30, bytes.matches(Array("RIFF".utf8), at: 0),
      bytes.littleEndian(4, at: 4) == bytes.count - 8,
      bytes.matches(Array("WEBPVP8 ".utf8), at: 8)
    else { return false }
    let size = bytes.littleEndian(4, at: 16)
    guard 20 + size + size % 2 == bytes.count, size >= 10 else { return false }
    if size % 2 == 1, bytes[bytes.count - 1] != 0 { return false }
    // RFC 6386, section 9.1: a key frame, whose first partition lies within the chunk.
    let tag = bytes.littleEndian(3, at: 20)
    return tag & 1 == 0 && tag >> 5 <= size - 10 && bytes.matches([0x9D, 0x01, 0x2A], at: 23)
  }
}
