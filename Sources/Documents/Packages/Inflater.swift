internal import CZlib

/// Unfolds and folds what ZIP archives hold (RFC 1951), through zlib.
enum Inflater {
  /// The unfolded bytes.
  ///
  /// - Returns: `nil` unless there are exactly as many as promised.
  static func inflate(_ folded: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    guard count > 0 else { return [] }
    var isWhole = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      isWhole = unsafe inflate(folded, into: buffer)
      filled = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }

  /// The folded bytes, the same for the same bytes; `nil` when zlib has no memory.
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = unsafe z_stream()
    // Raw deflate without a header of zlib, as ZIP wants it.
    let opened = unsafe deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { unsafe _ = deflateEnd(&stream) }
    let bound = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
    var isWhole = false
    let folded = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, filled in
      unsafe bytes.withUnsafeBufferPointer { source in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = UInt32(buffer.count)
        isWhole = unsafe CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      filled = isWhole ? unsafe Int(stream.total_out) : 0
    }
    return isWhole ? folded : nil
  }

  private static func inflate(
    _ folded: ArraySlice<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var stream = unsafe z_stream()
    let opened = unsafe inflateInit2_(
      &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return false }
    defer { unsafe _ = inflateEnd(&stream) }
    return unsafe folded.withUnsafeBufferPointer { source in
      unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      unsafe stream.avail_in = UInt32(source.count)
      unsafe stream.next_out = buffer.baseAddress
      unsafe stream.avail_out = UInt32(buffer.count)
      let result = unsafe CZlib.inflate(&stream, Z_FINISH)
      return unsafe result == Z_STREAM_END && stream.total_out == UInt(buffer.count)
    }
  }

  /// The sum by which ZIP checks a file.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe UInt32(truncatingIfNeeded: crc32_z(0, source.baseAddress, source.count))
    }
  }
}
