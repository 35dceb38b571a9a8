internal import CZlib

/// One member of RFC 1952 without a time and a name.
enum Gzip {
  /// Level 9 makes pages smaller by one in a thousand.
  private static let level: Int32 = 6
  private static let windowBits = MAX_WBITS + 16

  static func folded(_ bytes: Span<UInt8>) -> [UInt8]? {
    ZlibStream.folded(bytes, level: level, windowBits: windowBits)
  }

  static func unfolded(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard let size = promisedSize(of: bytes), size <= limit else { return nil }
    var isWhole = false
    let unfolded = unsafe [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, filled in
      let end = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe ZlibStream.unfold(source, windowBits: windowBits, into: buffer)
      }
      isWhole = end?.written == size && end?.read == bytes.count
      filled = isWhole ? size : 0
    }
    return isWhole ? unfolded : nil
  }

  /// The size of the file, which the last four bytes tell.
  private static func promisedSize(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 18 else { return nil }
    return bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
