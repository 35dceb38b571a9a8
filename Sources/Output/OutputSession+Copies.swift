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
    of bytes: Span<UInt8>, at path: String, in coding: ContentCoding, standing: Standing?
  ) throws(OutputFailure) {
    try settle(path + coding.ending) { path throws(SystemFailure) in
      if case .unchanged = standing, let kept = keepCopy(path, of: bytes, in: coding) {
        return kept
      }
      var folded: [UInt8]?
      onFold { folded = coding.folded(bytes) }
      guard let folded, folded.count < bytes.count else { return nil }
      let entry = Manifest.Entry(
        path: path, size: folded.count, hash: ContentHash(of: folded))
      return (entry, try place(entry, folded.span))
    }
  }

  /// Takes over the published copy of a text that has not changed; `nil` where it has to be folded.
  ///
  /// The list of files is no witness that a copy belongs to its text: it is unfolded, which costs a
  /// fraction of folding.
  private func keepCopy(
    _ path: String, of bytes: Span<UInt8>, in coding: ContentCoding
  ) -> Settled? {
    guard let known = published.files[path] else { return nil }
    let shared = takeOver(known) { file throws(SystemFailure) in
      let copy = try file.readAll(limit: known.size, path: path)
      return isCopy(copy, listedAs: known, of: bytes, in: coding)
    }
    if let shared { return (known, shared) }
    guard let copy = try? parent.read("\(location.name)/\(path)", limit: known.size),
      isCopy(copy, listedAs: known, of: bytes, in: coding),
      let standing = try? place(known, copy.span)
    else { return nil }
    return (known, standing)
  }

  private func isCopy(
    _ copy: [UInt8], listedAs known: Manifest.Entry, of bytes: Span<UInt8>, in coding: ContentCoding
  ) -> Bool {
    guard ContentHash(of: copy) == known.hash else { return false }
    var holds = false
    onFold { holds = FoldedCopies.holds(copy, bytes, in: coding) }
    return holds
  }
}
