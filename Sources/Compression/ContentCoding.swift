/// How a copy of a file is folded for the way to a browser (RFC 9110, section 8.4.1).
package enum ContentCoding: Sendable, CaseIterable {
  /// RFC 1952, which every browser knows.
  case gzip
  /// RFC 7932, which makes copies smaller by a sixth.
  case brotli

  /// What stands behind the name of the file, as `gzip_static` and `brotli_static` of nginx want it.
  package var ending: String {
    switch self {
    case .gzip: ".gz"
    case .brotli: ".br"
    }
  }

  /// The coding of a copy and the path of its file; `nil` for a path that is no copy's.
  package static func split(_ path: String) -> (coding: ContentCoding, original: String)? {
    for coding in allCases where path.hasSuffix(coding.ending) {
      return (coding, String(path.dropLast(coding.ending.count)))
    }
    return nil
  }

  /// The folded bytes, the same for the same bytes; `nil` when the library has no memory.
  package func folded(_ bytes: Span<UInt8>) -> [UInt8]? {
    switch self {
    case .gzip: Gzip.folded(bytes)
    case .brotli: Brotli.folded(bytes)
    }
  }

  /// Whether a copy has no name, remark or time in front of its text, which gzip knows (RFC 1952,
  /// section 2.3) and nobody reads who only unfolds it.
  package func isBare(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .gzip: bytes.count > 10 && bytes[3..<8].allSatisfy { $0 == 0 }
    case .brotli: true
    }
  }

  /// The unfolded bytes of a copy that nobody vouches for.
  ///
  /// - Parameters:
  ///   - bytes: The copy.
  ///   - limit: The most bytes that are unfolded.
  /// - Returns: `nil` when the copy is broken, has more than its end, or is larger than the limit.
  package func unfolded(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    switch self {
    case .gzip: Gzip.unfolded(bytes, limit: limit)
    case .brotli: Brotli.unfolded(bytes, limit: limit)
    }
  }
}
