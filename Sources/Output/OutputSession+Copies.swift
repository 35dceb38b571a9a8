import Compression
import Platform

extension OutputSession {
  /// Puts the copy of a text in one coding beside it, if that is smaller.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - path: Its path in the section.
  ///   - coding: The coding.
  ///   - standing: How the text stands to the published one.
  /// - Throws: As writing the text does.
  func writeCopy(
    of bytes: Span<UInt8>, at path: String, in coding: ContentCoding, standing: Standing
  ) throws(OutputFailure) {
    let path = path + coding.ending
    if case .unchanged = standing, let known = published.files[path],
      let (copy, status) = publishedCopy(known, of: bytes, in: coding)
    {
      try settle(path) { _ throws(SystemFailure) in
        if let shared = share(known, status) { return (known, shared) }
        return (known, try place(known, copy.span))
      }
      return
    }
    var folded: [UInt8]?
    onFold { folded = coding.folded(bytes) }
    guard let folded, folded.count < bytes.count else { return }
    let hash = ContentHash(of: folded)
    try settle(path) { path throws(SystemFailure) in
      let entry = Manifest.Entry(path: path, size: folded.count, hash: hash)
      return (entry, try place(entry, folded.span))
    }
  }

  /// The published copy of a text that has not changed; `nil` where it has to be folded.
  ///
  /// The list of files is no witness that a copy belongs to its text: it is unfolded, which costs a
  /// fraction of folding.
  private func publishedCopy(
    _ known: Manifest.Entry, of bytes: Span<UInt8>, in coding: ContentCoding
  ) -> (bytes: [UInt8], status: FileStatus)? {
    let path = "\(location.name)/\(known.path)"
    guard let file = try? parent.file(path), let status = try? file.status(path: path),
      status.kind == .file, status.size == known.size,
      let copy = try? file.readAll(limit: known.size, path: path),
      copy.count == known.size, ContentHash(of: copy) == known.hash
    else { return nil }
    var holds = false
    onFold { holds = FoldedCopies.holds(copy, bytes, in: coding) }
    return holds ? (copy, status) : nil
  }
}
