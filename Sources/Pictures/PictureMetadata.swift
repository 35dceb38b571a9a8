/// Whether a finished picture is free of everything but pixels.
///
/// The encoder is told to strip; this looks at what it wrote, because a place, a name or a
/// thumbnail of the uncut picture that slips through cannot be called back.
enum PictureMetadata {
  /// Whether bytes in a published format hold nothing beside the picture.
  static func isAbsent(in bytes: Span<UInt8>, format: PictureFormat) -> Bool {
    switch format {
    case .jpeg: isAbsentInJPEG(bytes)
    case .webp: isAbsentInWebP(bytes)
    case .png: false
    }
  }

  // APP0 with JFIF, without a thumbnail, and the tables of the picture itself.
  private static func isAbsentInJPEG(_ bytes: Span<UInt8>) -> Bool {
    var segments = JPEGSegments()
    while let segment = segments.next(in: bytes) {
      switch segment.marker {
      case 0xE0:
        guard segment.count == 14, bytes.matches(Array("JFIF\0".utf8), at: segment.start) else {
          return false
        }
      // Adobe's marker of the colour model: twelve bytes of numbers.
      case 0xEE:
        guard segment.count == 12, bytes.matches(Array("Adobe".utf8), at: segment.start) else {
          return false
        }
      case 0xE1...0xEF, 0xFE: return false
      default: continue
      }
    }
    return bytes.count >= 2 && bytes.matches([0xFF, 0xD9], at: bytes.count - 2)
  }

  // RFC 9649, section 2.7: pictures, their header and their transparency; no profile, EXIF, XMP.
  private static func isAbsentInWebP(_ bytes: Span<UInt8>) -> Bool {
    var position = 12
    let allowed = ["VP8 ", "VP8L", "VP8X", "ALPH"].map { Array($0.utf8) }
    while position + 8 <= bytes.count {
      guard allowed.contains(where: { bytes.matches($0, at: position) }) else { return false }
      let size = bytes.littleEndian(4, at: position + 4)
      position += 8 + size + size % 2
    }
    return position == bytes.count
  }
}
