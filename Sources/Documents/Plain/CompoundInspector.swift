/// Looks into documents of Office 97–2003, whose text can only be guessed at.
struct CompoundInspector: Sendable {
  /// What the name says it is.
  let kind: DocumentKind
  /// Whether a detached signature lies beside it.
  let isSigned: Bool
  /// How many files it lies in.
  let depth: Int
  /// Looks into the files inside.
  let inspector: DocumentInspector

  /// The words that can be found; the file is published as it is.
  func inspect(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    guard CompoundInspector.isCompound(bytes) else { throw .disguised(kind) }
    var inspection = Inspection(published: bytes, remarks: [.guessedText(kind)])
    inspection.add(BinaryText.words(in: bytes), in: .body)
    let streams = CompoundFile(bytes)?.streams ?? [CompoundFile.Stream(behindHeadOf: bytes)]
    let objects = EmbeddedInspector(
      outer: kind, keepsBytes: true, depth: depth, inspector: inspector)
    var found = try objects.inspectDocuments(among: streams)
    // The remark on the whole says so already.
    found.remarks.removeAll { $0 == .opaque }
    inspection.add(found)
    let fields = try FileFields(of: bytes, toolbox: inspector.toolbox)
    inspection.texts += fields.texts
    let authors = fields.authors
    if !authors.isEmpty {
      inspection.remarks.append(
        isSigned ? .signedMetadata(authors) : .keptMetadata(authors, kind))
    }
    return inspection
  }

  /// Whether bytes begin as a compound file does (MS-CFB, 2.2).
  static func isCompound(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}
