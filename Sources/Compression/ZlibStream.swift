internal import CZlib

/// One pass of zlib over bytes that are all in memory.
///
/// `windowBits` tells the wrapping: negative for none, more than 16 for that of gzip.
enum ZlibStream {
  /// The folded bytes; `nil` when zlib has no memory.
  ///
  /// The header of gzip that zlib writes by itself has no time and no name.
  static func folded(_ bytes: Span<UInt8>, level: Int32, windowBits: Int32) -> [UInt8]? {
    var stream = unsafe z_stream()
    let opened = unsafe deflateInit2_(
      &stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
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
        isWhole = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      filled = isWhole ? unsafe Int(stream.total_out) : 0
    }
    return isWhole ? folded : nil
  }

  /// Unfolds a whole stream into a buffer.
  ///
  /// - Returns: how many bytes were read and written; `nil` when the stream is broken, or longer than
  ///   the buffer.
  static func unfold(
    _ folded: UnsafeBufferPointer<UInt8>, windowBits: Int32,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> (read: Int, written: Int)? {
    var stream = unsafe z_stream()
    let opened = unsafe inflateInit2_(
      &stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { unsafe _ = inflateEnd(&stream) }
    unsafe stream.next_in = UnsafeMutablePointer(mutating: folded.baseAddress)
    unsafe stream.avail_in = UInt32(folded.count)
    unsafe stream.next_out = buffer.baseAddress
    unsafe stream.avail_out = UInt32(buffer.count)
    let result = unsafe inflate(&stream, Z_FINISH)
    guard result == Z_STREAM_END else { return nil }
    return unsafe (Int(stream.total_in), Int(stream.total_out))
  }
}
