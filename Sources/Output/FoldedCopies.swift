import Compression
import Platform

/// The copies of a text beside it, which a server gives to browsers without folding it each time.
enum FoldedCopies {
  /// The endings of texts; pictures and documents are folded by their own formats.
  private static let endings: Set<Substring> = [
    "html", "css", "js", "svg", "json", "csv", "xml", "ics", "txt",
  ]

  /// Below this size, in bytes, a file travels in one packet either way.
  private static let threshold = 512

  /// The codings in which a file may have a copy.
  ///
  /// - Parameters:
  ///   - path: its path in the section.
  ///   - size: how many bytes it has.
  /// - Returns: the codings; none for a file that stands alone.
  static func codings(of path: String, size: Int) -> [ContentCoding] {
    let name = path[(path.lastIndex(of: "/") ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: "."), size >= threshold,
      endings.contains(name[name.index(after: dot)...])
    else { return [] }
    return ContentCoding.allCases
  }

  /// Whether a copy that nobody vouches for is one of some bytes and of nothing besides.
  static func holds(_ copy: [UInt8], _ bytes: Span<UInt8>, in coding: ContentCoding) -> Bool {
    guard coding.isBare(copy), let unfolded = coding.unfolded(copy, limit: bytes.count) else {
      return false
    }
    return bytes.isEqual(to: unfolded.span)
  }
}
