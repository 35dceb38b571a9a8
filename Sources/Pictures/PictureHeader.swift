/// What the first bytes of a picture declare.
package struct PictureHeader: Sendable, Hashable {
  /// The format by its signature, whatever the file is called.
  package let format: PictureFormat
  /// The declared width in pixels, before any rotation; at least 1.
  package let width: Int
  /// The declared height in pixels, before any rotation; at least 1.
  package let height: Int

  /// Reads a header; `nil` for anything but a JPEG, PNG or WebP with a size.
  package init?(of bytes: Span<UInt8>) {
    let size: (width: Int, height: Int)?
    if bytes.matches([0xFF, 0xD8, 0xFF], at: 0) {
      format = .jpeg
      size = Self.sizeOfJPEG(bytes)
    } else if bytes.matches([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      format = .png
      size = Self.sizeOfPNG(bytes)
    } else if bytes.matches(Array("RIFF".utf8), at: 0), bytes.matches(Array("WEBP".utf8), at: 8) {
      format = .webp
      size = Self.sizeOfWebP(bytes)
    } else {
      return nil
    }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    width = size.width
    height = size.height
  }

  /// How many pixels are declared; sides have at most 32 bits, so this does not overflow.
  package var pixels: Int { width * height }

  // The frame header of ITU-T T.81, B.2.2, the first marker from SOF0 to SOF15 that is no table.
  private static func sizeOfJPEG(_ bytes: Span<UInt8>) -> (width: Int, height: Int)? {
    var segments = JPEGSegments()
    while let segment = segments.next(in: bytes) {
      switch segment.marker {
      case 0xC4, 0xC8, 0xCC: continue
      case 0xC0...0xCF:
        guard segment.count >= 6 else { return nil }
        return (
          bytes.bigEndian(2, at: segment.start + 3), bytes.bigEndian(2, at: segment.start + 1)
        )
      default: continue
      }
    }
    return nil
  }

  // The IHDR chunk, which PNG (ISO/IEC 15948, 11.2.2) wants first.
  private static func sizeOfPNG(_ bytes: Span<UInt8>) -> (width: Int, height: Int)? {
    guard bytes.count >= 26, bytes.matches(Array("IHDR".utf8), at: 12) else { return nil }
    let size = (width: bytes.bigEndian(4, at: 16), height: bytes.bigEndian(4, at: 20))
    return size.width < 1 << 31 && size.height < 1 << 31 ? size : nil
  }

  // RFC 9649, sections 2.5 to 2.7: a simple file, lossy or lossless, or an extended one.
  private static func sizeOfWebP(_ bytes: Span<UInt8>) -> (width: Int, height: Int)? {
    guard bytes.count >= 30 else { return nil }
    if bytes.matches(Array("VP8X".utf8), at: 12) {
      return (bytes.littleEndian(3, at: 24) + 1, bytes.littleEndian(3, at: 27) + 1)
    }
    if bytes.matches(Array("VP8L".utf8), at: 12), bytes[20] == 0x2F {
      let bits = bytes.littleEndian(4, at: 21)
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    if bytes.matches(Array("VP8 ".utf8), at: 12), bytes.matches([0x9D, 0x01, 0x2A], at: 23) {
      return (bytes.littleEndian(2, at: 26) & 0x3FFF, bytes.littleEndian(2, at: 28) & 0x3FFF)
    }
    return nil
  }
}
