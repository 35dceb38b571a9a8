internal import CZlib

/// Unfolds and folds what ZIP archives hold (RFC 1951), through zlib.
package enum Deflate {
  /// The unfolded bytes.
  ///
  /// - Returns: `nil` unless there are exactly as many as promised.
  package static func unfolded(_ folded: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    guard count > 0 else { return [] }
    var isWhole = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let end = unsafe folded.withUnsafeBufferPointer { source in
        unsafe ZlibStream.unfold(source, windowBits: -MAX_WBITS, into: buffer)
      }
      isWhole = end?.written == count
      filled = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }

  /// The folded bytes, the same for the same bytes; `nil` when zlib has no memory.
  package static func folded(_ bytes: [UInt8]) -> [UInt8]? {
    ZlibStream.folded(bytes.span, level: Z_DEFAULT_COMPRESSION, windowBits: -MAX_WBITS)
  }

  /// The sum by which ZIP checks a file.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe UInt32(truncatingIfNeeded: crc32_z(0, source.baseAddress, source.count))
    }
  }
}
