/// The SHA-256 sum of some bytes: equal sums, equal bytes, for all that anybody can do about it.
///
/// A faster sum without that promise would do for noticing changes, but file names in `assets/`
/// and the cache of pictures stand for their content: two pictures with one sum would show the
/// wrong child.
package struct ContentHash: Sendable, Hashable {
  // Four words rather than 32 bytes: InlineArray is not Hashable, and an array would be a heap
  // object for each file of a section.
  private let words: SIMD4<UInt64>

  /// Sums up bytes.
  package init(of bytes: Span<UInt8>) {
    let digest = SHA256.digest(of: bytes)
    var words = SIMD4<UInt64>()
    for index in 0..<32 { words[index / 8] = words[index / 8] << 8 | UInt64(digest[index]) }
    self.words = words
  }

  /// Sums up bytes.
  package init(of bytes: [UInt8]) { self.init(of: bytes.span) }

  /// Reads 64 lower-case hexadecimal digits; `nil` for anything else.
  package init?(hexadecimal text: Substring) {
    guard text.utf8.count == 64 else { return nil }
    var words = SIMD4<UInt64>()
    for (index, byte) in text.utf8.enumerated() {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(digit)
    }
    self.words = words
  }

  /// The sum as 64 lower-case hexadecimal digits.
  package var hexadecimal: String {
    unsafe String(unsafeUninitializedCapacity: 64) { buffer in
      for index in 0..<64 {
        let shift = UInt64(60 - 4 * (index % 16))
        let digit = UInt8(truncatingIfNeeded: words[index / 16] >> shift & 15)
        unsafe buffer[index] =
          digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
      }
      return 64
    }
  }

  /// The path of an asset that a browser may keep for ever, as `assets/style-3f2a9c1b.css`.
  ///
  /// The first 32 bits of the sum tell the versions of one file apart; two different files with
  /// one name and one such prefix would collide as paths, which stops the build.
  ///
  /// - Parameters:
  ///   - stem: The name before the sum, in Latin letters, digits and hyphens.
  ///   - ending: The ending without its dot.
  /// - Returns: The path in the section.
  package func assetPath(stem: String, ending: String) -> String {
    "assets/\(stem)-\(hexadecimal.prefix(8)).\(ending)"
  }
}
