import Compression
import Platform

/// The copies of a text beside it, which a server gives to browsers without folding it each time.
struct FoldedCopies {
  /// A copy of a file in one coding.
  struct Copy {
    /// The path in the section.
    let path: String
    /// The folded bytes.
    let bytes: [UInt8]
    /// Their sum.
    let hash: ContentHash
  }

  /// What there is; nothing for a file that stands alone.
  let copies: [Copy]

  /// The endings of texts; pictures and documents are folded by their own formats.
  private static let endings: Set<Substring> = [
    "html", "css", "js", "svg", "json", "csv", "xml", "ics", "txt",
  ]

  /// Below this size, in bytes, a file travels in one packet either way.
  private static let threshold = 512

  /// Folds a file in every coding in which it becomes smaller.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its path in the section.
  ///   - known: gives a copy of before; it is taken over if it unfolds to just these bytes, which
  ///     costs a fraction of folding them.
  init(
    of bytes: Span<UInt8>, at path: String, known: (_ path: String) -> Copy?
  ) {
    let name = path[(path.lastIndex(of: "/") ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: "."), bytes.count >= FoldedCopies.threshold,
      FoldedCopies.endings.contains(name[name.index(after: dot)...])
    else {
      copies = []
      return
    }
    var copies: [Copy] = []
    for coding in ContentCoding.allCases {
      let path = path + coding.ending
      if let copy = known(path), holds(copy, bytes, in: coding) {
        copies.append(copy)
      } else if let folded = coding.folded(bytes), folded.count < bytes.count {
        copies.append(Copy(path: path, bytes: folded, hash: ContentHash(of: folded)))
      }
    }
    self.copies = copies
  }
}

/// Whether a copy that nobody vouches for is one of some bytes.
private func holds(
  _ copy: FoldedCopies.Copy, _ bytes: Span<UInt8>, in coding: ContentCoding
) -> Bool {
  guard let unfolded = coding.unfolded(copy.bytes, limit: bytes.count) else { return false }
  return bytes.isEqual(to: unfolded.span)
}
