internal import CNettle

/// The SHA-256 sum (NIST FIPS 180-4), by the instructions of the processor where it has some.
enum SHA256 {
  /// The sum of some bytes.
  static func digest(of bytes: Span<UInt8>) -> InlineArray<32, UInt8> {
    var context = sha256_ctx()
    unsafe nettle_sha256_init(&context)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe nettle_sha256_update(&context, bytes.count, bytes.baseAddress)
    }
    var digest = InlineArray<32, UInt8>(repeating: 0)
    var target = digest.mutableSpan
    unsafe target.withUnsafeMutableBufferPointer { target in
      unsafe nettle_sha256_digest(&context, target.count, target.baseAddress)
    }
    return digest
  }
}
