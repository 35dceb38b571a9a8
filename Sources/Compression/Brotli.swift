internal import CBrotli

/// The format of RFC 7932.
enum Brotli {
  /// Level 11 makes pages smaller by an eighth and takes forty times as long.
  private static let quality: Int32 = 5

  static func folded(_ bytes: Span<UInt8>) -> [UInt8]? {
    let bound = max(BrotliEncoderMaxCompressedSize(bytes.count), 16)
    var isWhole = false
    let folded = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, filled in
      var count = bound
      unsafe bytes.withUnsafeBufferPointer { source in
        isWhole =
          unsafe BrotliEncoderCompress(
            quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, source.count, source.baseAddress,
            &count, buffer.baseAddress) != 0
      }
      filled = isWhole ? count : 0
    }
    return isWhole ? folded : nil
  }

  static func unfolded(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    // The format does not tell the size of the file: room grows until it suffices.
    var room = min(limit, max(bytes.count * 8, 1 << 12))
    while true {
      if let unfolded = unfolded(bytes, room: room) { return unfolded }
      guard room < limit else { return nil }
      room = min(limit, room * 8)
    }
  }

  /// `nil` also for what has more than its end, which the call for a whole buffer would overlook.
  private static func unfolded(_ bytes: [UInt8], room: Int) -> [UInt8]? {
    guard let decoder = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    defer { unsafe BrotliDecoderDestroyInstance(decoder) }
    var isWhole = false
    let unfolded = unsafe [UInt8](unsafeUninitializedCapacity: max(room, 1)) { buffer, filled in
      unsafe bytes.withUnsafeBufferPointer { source in
        var (left, free) = (source.count, room)
        var (from, to) = (source.baseAddress, buffer.baseAddress)
        let result = unsafe BrotliDecoderDecompressStream(decoder, &left, &from, &free, &to, nil)
        isWhole = result == BROTLI_DECODER_RESULT_SUCCESS && left == 0
        filled = isWhole ? room - free : 0
      }
    }
    return isWhole ? unfolded : nil
  }
}
