/// Takes everything but the picture out of a WebP.
///
/// libvips 8.14 leaves an EXIF block and a colour profile in WebP even where it is told to strip.
/// The pixels are in sRGB by then, which is what a file without a profile means.
enum WebPContainer {
  /// Whether a WebP has chunks that say where it lets the ground through (RFC 9649, 2.7.1.2).
  static func isTransparent(_ bytes: [UInt8]) -> Bool {
    chunks(of: bytes)?.contains { $0.name == "ALPH" || $0.name == "VP8L" } ?? false
  }

  /// The same picture in the smallest container; `nil` for what is no opaque still picture.
  static func bare(_ bytes: [UInt8]) -> [UInt8]? {
    guard let pictures = chunks(of: bytes)?.filter({ $0.name == "VP8 " }), pictures.count == 1
    else { return nil }
    let chunk = bytes[pictures[0].range]
    let size = UInt32(chunk.count + 4)
    let length = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: size >> UInt32($0)) }
    return Array("RIFF".utf8) + length + Array("WEBP".utf8) + chunk
  }

  /// The chunks with their headers; `nil` for what is no WebP, is cut short or moves.
  private static func chunks(of bytes: [UInt8]) -> [(name: String, range: Range<Int>)]? {
    let span = bytes.span
    guard span.matches(Array("RIFF".utf8), at: 0), span.matches(Array("WEBP".utf8), at: 8) else {
      return nil
    }
    var found: [(name: String, range: Range<Int>)] = []
    var position = 12
    while position + 8 <= bytes.count {
      let size = span.littleEndian(4, at: position + 4)
      let end = position + 8 + size + size % 2
      guard end <= bytes.count else { return nil }
      found.append(
        (String(decoding: bytes[position..<position + 4], as: UTF8.self), position..<end))
      position = end
    }
    return found.contains { ["ANIM", "ANMF"].contains($0.name) } ? nil : found
  }
}
