/// Looks into office documents and archives, which are all ZIP archives of many files.
struct PackageInspector: Sendable {
  /// What the name says it is.
  let kind: DocumentKind
  /// Whether a detached signature lies beside it.
  let isSigned: Bool
  /// How many packages it lies in.
  let depth: Int
  /// How much it may hold.
  let limits: DocumentLimits
  /// Looks into the files inside.
  let inspector: DocumentInspector
  /// Whether it is only read as such a document, because it is none with a name of its own.
  var isLoose = false

  /// The words and the copy to publish.
  func inspect(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    // Papers in an archive and tables in a text are common; archives in archives hide things.
    guard depth < (kind == .zip ? 1 : 4) else { throw .nestedTooDeep }
    let archive = try open(bytes)
    try checkKind(of: archive)
    let keepsBytes = isSigned || archive.members.contains { PackageInspector.isSignature($0.name) }
    var inspection = Inspection(published: bytes)
    var writer = ZipWriter()
    let workbook = try workbook(of: archive)
    for (index, member) in archive.members.enumerated() {
      guard !member.isFolder else {
        writer.copy(member)
        continue
      }
      let label = MemberLabel(number: index + 1, name: member.name)
      let part = try unfold(member, of: archive)
      let isPart = kind != .zip && PackagePart.isPart(member.name)
      let look: Inspection
      if isPart {
        look = try read(part, named: member.name, label, workbook, keepsBytes)
        inspection.add(look)
      } else {
        look = try lookInside(part, named: member.name, label, keepsBytes)
        inspection.add(look, labelled: label)
      }
      if look.published == part {
        writer.copy(member)
      } else if !writer.replace(member, with: look.published) {
        throw .tooMuch
      }
    }
    let names = archive.members.map(\.name).joined(separator: "\n")
    inspection.texts.append(DocumentText(names, in: .memberName))
    try settle(&inspection, keepsBytes: keepsBytes, writer)
    return inspection
  }

  /// Chooses the bytes to publish, and says what stays in signed ones.
  private func settle(
    _ inspection: inout Inspection, keepsBytes: Bool, _ writer: consuming ZipWriter
  ) throws(DocumentFault) {
    inspection.stripped = Set(inspection.stripped).sorted()
    guard keepsBytes else {
      inspection.published = writer.finish()
      return
    }
    let fields = inspection.stripped.filter { $0 != "EXIF" }
    if !fields.isEmpty { inspection.remarks.append(.signedMetadata(fields)) }
    if fields != inspection.stripped { inspection.remarks.append(.signedPictures) }
    inspection.stripped = []
  }

  private func open(_ bytes: [UInt8]) throws(DocumentFault) -> ZipArchive {
    // A password turns an OOXML document into a compound file (MS-OFFCRYPTO, 2.3).
    if kind.family == .office, CompoundInspector.isCompound(bytes) { throw .encrypted }
    guard ZipArchive.isArchive(bytes) else { throw .disguised(kind) }
    do throws(ZipArchive.Failure) {
      return try ZipArchive(bytes, limits: limits)
    } catch {
      throw fault(error)
    }
  }

  private func unfold(
    _ member: ZipArchive.Member, of archive: ZipArchive
  ) throws(DocumentFault) -> [UInt8] {
    do throws(ZipArchive.Failure) {
      return try archive.bytes(of: member)
    } catch {
      throw fault(error)
    }
  }

  private func fault(_ failure: ZipArchive.Failure) -> DocumentFault {
    switch failure {
    case .damaged: .damaged(kind)
    case .encrypted: .encrypted
    case .bomb: .bomb
    }
  }

  private func fault(_ failure: XMLScanner.Failure) -> DocumentFault {
    switch failure {
    case .malformed: .damaged(kind)
    case .encoding: .unknownEncoding
    }
  }

  /// Whether the package holds what makes it the kind that its name says.
  private func checkKind(of archive: ZipArchive) throws(DocumentFault) {
    guard !isLoose else { return }
    switch kind {
    case .docx: try demand(archive, "[Content_Types].xml", folder: "word/")
    case .xlsx: try demand(archive, "[Content_Types].xml", folder: "xl/")
    case .pptx: try demand(archive, "[Content_Types].xml", folder: "ppt/")
    case .odt, .ods, .odp:
      guard let mark = archive.member("mimetype"),
        try unfold(mark, of: archive).starts(with: PackageInspector.mediaType(kind).utf8)
      else { throw .disguised(kind) }
      if let manifest = archive.member("META-INF/manifest.xml"),
        String(decoding: try unfold(manifest, of: archive), as: UTF8.self)
          .contains("encryption-data")
      {
        throw .encrypted
      }
    default: return
    }
  }

  private func demand(
    _ archive: ZipArchive, _ name: String, folder: String
  ) throws(DocumentFault) {
    guard archive.member(name) != nil,
      archive.members.contains(where: { $0.name.hasPrefix(folder) })
    else { throw .disguised(kind) }
  }

  /// OpenDocument 1.3, part 2, 3.3; templates have a longer one that begins alike.
  private static func mediaType(_ kind: DocumentKind) -> String {
    let name = kind == .odt ? "text" : kind == .ods ? "spreadsheet" : "presentation"
    return "application/vnd.oasis.opendocument." + name
  }

  /// A part that signs the others (ECMA-376-2, 13; OpenDocument 1.3, part 2, 5).
  private static func isSignature(_ name: String) -> Bool {
    name.hasPrefix("_xmlsignatures/") && name.hasSuffix(".xml")
      || name == "META-INF/documentsignatures.xml"
  }

  /// What the cells and the pivot tables of a workbook point to.
  private func workbook(of archive: ZipArchive) throws(DocumentFault) -> WorkbookText? {
    guard kind == .xlsx else { return nil }
    var parts: [String: [UInt8]] = [:]
    for member in archive.members where WorkbookText.needs(member.name) {
      parts[member.name] = try unfold(member, of: archive)
    }
    do throws(XMLScanner.Failure) {
      return try WorkbookText(parts)
    } catch {
      throw fault(error)
    }
  }

  /// Reads a part of an office document.
  private func read(
    _ bytes: [UInt8], named name: String, _ label: MemberLabel, _ workbook: WorkbookText?,
    _ keepsBytes: Bool
  ) throws(DocumentFault) -> Inspection {
    do throws(XMLScanner.Failure) {
      if PackagePart.isXML(name) {
        return try PackagePart(name: name, keepsNames: keepsBytes, workbook: workbook).inspect(
          bytes)
      }
    } catch {
      throw fault(error)
    }
    do throws(DocumentFault) {
      return try EmbeddedInspector(
        outer: kind, keepsBytes: keepsBytes, depth: depth, inspector: inspector
      ).inspect(bytes, named: name, label)
    } catch {
      throw .inside(label, error)
    }
  }

  /// Looks into a document inside.
  private func lookInside(
    _ bytes: [UInt8], named name: String, _ label: MemberLabel, _ keepsBytes: Bool
  ) throws(DocumentFault) -> Inspection {
    do throws(DocumentFault) {
      guard let inner = DocumentKind(name: name) else { throw .unknownKind(ending: label.ending) }
      return try inspector.inspection(
        of: bytes, kind: inner, isSigned: keepsBytes, depth: depth + 1)
    } catch {
      throw .inside(label, error)
    }
  }
}
