/// Whether a picture moves: its later frames may show whom the first one does not.
enum Animation {
  /// Whether a PNG or WebP declares several frames.
  static func isPresent(in bytes: Span<UInt8>, _ format: PictureFormat) -> Bool {
    switch format {
    case .jpeg: false
    case .png: PNGChunks.contain("acTL", in: bytes)
    // The flags of the extended header (RFC 9649, section 2.7.1).
    case .webp: bytes.matches(Array("VP8X".utf8), at: 12) && bytes[20] & 0x02 != 0
    }
  }
}
