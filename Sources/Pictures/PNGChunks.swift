/// The chunks of a PNG before its pixels (ISO/IEC 15948, section 5).
enum PNGChunks {
  /// Whether a chunk of a name stands there.
  static func contain(_ name: String, in bytes: Span<UInt8>) -> Bool {
    var position = 8
    while position + 8 <= bytes.count, !bytes.matches(Array("IDAT".utf8), at: position + 4) {
      if bytes.matches(Array(name.utf8), at: position + 4) { return true }
      position += 12 + bytes.bigEndian(4, at: position)
    }
    return false
  }
}
