/// Takes what some versions of the encoder write beside the picture out of a JPEG.
enum JPEGContainer {
  /// The same picture without a JFIF segment, whose resolution comes from the original.
  ///
  /// Without it the colours of one or three components mean the same (ITU-T T.871, section 6.1).
  static func bare(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.span.matches([0xFF, 0xD8, 0xFF, 0xE0], at: 0), bytes.count > 6 else { return bytes }
    let end = 4 + bytes.span.bigEndian(2, at: 4)
    return end <= bytes.count ? Array(bytes[..<2] + bytes[end...]) : bytes
  }
}
