import Glibc

/// Stretches of bytes, compared as they are.
enum ByteRuns {
  /// A number of some bytes, the same for the same bytes; others may have it too.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    let run = unsafe bytes.span.extracting(range).bytes
    var hash = UInt64(truncatingIfNeeded: range.count)
    var index = 0
    while index + 8 <= range.count {
      // Any eight bytes are a number, and the span sees to its bounds.
      let piece = unsafe run.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ piece)
      index += 8
    }
    var rest: UInt64 = 0
    while index < range.count {
      rest = rest << 8 | UInt64(bytes[range.lowerBound + index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  /// Whether two stretches, the second of which begins at an index, are the same.
  static func areSame(
    _ one: [UInt8], _ range: Range<Int>, _ other: [UInt8], at index: Int
  ) -> Bool {
    let one = one.span.extracting(range)
    let other = other.span.extracting(index..<index + range.count)
    // Swift has no comparison of bytes that comes near to this one.
    return unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        guard let first = one.baseAddress, let second = other.baseAddress else { return true }
        return unsafe memcmp(first, second, one.count) == 0
      }
    }
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = number &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
