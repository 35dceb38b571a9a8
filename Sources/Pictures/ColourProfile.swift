/// Whether a picture says what its colours mean.
enum ColourProfile {
  /// Whether a JPEG, PNG or WebP carries an ICC profile.
  static func isPresent(in bytes: Span<UInt8>) -> Bool {
    switch PictureHeader(of: bytes)?.format {
    case .jpeg: isPresentInJPEG(bytes)
    case .png: PNGChunks.contain("iCCP", in: bytes)
    // The flags of the extended header (RFC 9649, section 2.7.1).
    case .webp: bytes.matches(Array("VP8X".utf8), at: 12) && bytes[20] & 0x20 != 0
    case nil: false
    }
  }

  // ICC.1:2022, B.4: an APP2 segment that begins with its name.
  private static func isPresentInJPEG(_ bytes: Span<UInt8>) -> Bool {
    var segments = JPEGSegments()
    while let segment = segments.next(in: bytes) {
      if segment.marker == 0xE2, bytes.matches(Array("ICC_PROFILE\0".utf8), at: segment.start) {
        return true
      }
    }
    return false
  }
}
