extension DocumentInspector {
  /// Looks into a ZIP archive inside another file, whatever document it is.
  func inspection(
    ofPackage bytes: [UInt8], keepsBytes: Bool, depth: Int
  ) throws(DocumentFault) -> Inspection {
    let archive: ZipArchive
    do throws(ZipArchive.Failure) {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      switch error {
      case .damaged: throw .sealed
      case .encrypted: throw .encrypted
      case .bomb: throw .bomb
      }
    }
    let (kind, isLoose) = DocumentInspector.kind(of: archive)
    return try PackageInspector(
      kind: kind, isSigned: keepsBytes, depth: depth, limits: limits, inspector: self,
      isLoose: isLoose
    ).inspect(bytes)
  }

  /// What an archive is by the files in it, and whether that is no kind with rules of its own.
  static func kind(of archive: ZipArchive) -> (kind: DocumentKind, isLoose: Bool) {
    let folders: [(String, DocumentKind)] = [("word/", .docx), ("xl/", .xlsx), ("ppt/", .pptx)]
    for (folder, kind) in folders
    where archive.members.contains(where: { $0.name.hasPrefix(folder) }) {
      return (kind, archive.member("[Content_Types].xml") == nil)
    }
    if let mark = archive.member("mimetype"), let bytes = try? archive.bytes(of: mark) {
      let type = String(decoding: bytes, as: UTF8.self)
      if type.contains(".text") { return (.odt, false) }
      if type.contains(".spreadsheet") { return (.ods, false) }
      if type.contains(".presentation") { return (.odp, false) }
      return (.odt, true)
    }
    return archive.member("[Content_Types].xml") == nil ? (.zip, false) : (.docx, true)
  }
}
