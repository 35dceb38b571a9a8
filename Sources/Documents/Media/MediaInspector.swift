import Platform

/// Looks into pictures and recordings that are published as documents, such as a scanned letter.
struct MediaInspector: Sendable {
  /// What the name says it is.
  let kind: DocumentKind
  /// Whether a detached signature lies beside it.
  let isSigned: Bool
  /// The programs to look with.
  let toolbox: Toolbox

  /// What the file says about itself, and the copy to publish.
  func inspect(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    guard hasRightHead(bytes) else { throw .disguised(kind) }
    let before = try FileFields(of: bytes, toolbox: toolbox)
    var inspection = Inspection(published: bytes, remarks: [.noText(kind)])
    guard !isSigned, kind != .mp3 else {
      inspection.texts = before.texts
      if !before.authors.isEmpty {
        inspection.remarks.append(
          isSigned ? .signedMetadata(before.authors) : .keptMetadata(before.authors, kind))
      }
      return inspection
    }
    inspection.published = try strip(bytes)
    let after = try FileFields(of: inspection.published, toolbox: toolbox)
    guard after.authors.isEmpty else { throw .notStripped }
    inspection.texts = after.texts
    inspection.stripped = before.authors
    return inspection
  }

  /// The file without anything but the picture, its colours and which side is up.
  private func strip(_ bytes: [UInt8]) throws(DocumentFault) -> [UInt8] {
    let result = try toolbox.run(
      .exiftool,
      [
        "-config", "", "-q", "-all=", "--icc_profile:all", "-tagsfromfile", "@", "-orientation",
        "-",
        "-o", "-",
      ], on: bytes)
    guard result.isSuccess, hasRightHead(result.output) else { throw .damaged(kind) }
    return result.output
  }

  private func hasRightHead(_ bytes: [UInt8]) -> Bool {
    switch kind {
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .mp3:
      bytes.starts(with: "ID3".utf8) || bytes.first == 0xFF && bytes.dropFirst().first ?? 0 >= 0xE0
    case .mp4: bytes.dropFirst(4).starts(with: "ftyp".utf8)
    default: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    }
  }
}
