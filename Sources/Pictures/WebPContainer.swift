/// Takes everything but the picture out of a WebP.
///
/// libvips 8.14 leaves an EXIF block and a colour profile in WebP even where it is told to strip.
/// The pixels are in sRGB by then, which is what a file without a profile means.
enum WebPContainer {
  /// The same picture in the smallest container; `nil` for what is no still WebP (RFC 9649, 2.7).
  static func bare(_ bytes: [UInt8]) -> [UInt8]? {
    let span = bytes.span
    guard span.matches(Array("RIFF".utf8), at: 0), span.matches(Array("WEBP".utf8), at: 8) else {
      return nil
    }
    var extended: Range<Int>?
    var kept: [UInt8] = []
    var hasTransparency = false
    var position = 12
    while position + 8 <= bytes.count {
      let size = span.littleEndian(4, at: position + 4)
      let end = position + 8 + size + size % 2
      guard end <= bytes.count else { return nil }
      switch String(decoding: bytes[position..<position + 4], as: UTF8.self) {
      case "VP8X" where size == 10: extended = position..<end
      case "ALPH":
        hasTransparency = true
        kept += bytes[position..<end]
      case "VP8 ", "VP8L": kept += bytes[position..<end]
      case "ANIM", "ANMF": return nil
      default: break
      }
      position = end
    }
    guard !kept.isEmpty else { return nil }
    if hasTransparency {
      guard let extended else { return nil }
      var header = Array(bytes[extended])
      // Of the flags only the one for transparency stays true.
      header[8] = 0x10
      kept = header + kept
    }
    let size = UInt32(kept.count + 4)
    let length = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: size >> UInt32($0)) }
    return Array("RIFF".utf8) + length + Array("WEBP".utf8) + kept
  }
}
