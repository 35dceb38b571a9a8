import Compression

/// Looks into what lies inside a document: what a file is, its first bytes say, not its name.
struct EmbeddedInspector: Sendable {
  /// The document round it.
  let outer: DocumentKind
  /// Whether no byte may change.
  let keepsBytes: Bool
  /// How many files the document round it lies in.
  let depth: Int
  /// Looks into documents.
  let inspector: DocumentInspector

  private static let depthLimit = 4

  /// What came to light in a part of an office document that is no XML.
  func inspect(
    _ bytes: [UInt8], named name: String, _ label: MemberLabel
  ) throws(DocumentFault) -> Inspection {
    var inspection = Inspection(published: bytes)
    let signature = FileSignature(bytes)
    switch signature {
    case .picture, .tiff, .drawing, .font, .text, .unknown:
      let look = try inspect(bytes, signature)
      inspection.add(look)
      inspection.published = look.published
      if EmbeddedInspector.isKnown(name) { inspection.remarks.removeAll { $0 == .opaque } }
      inspection.remarks = inspection.remarks.map { .inside(label, $0) }
    case .document, .package, .compound, .gzip, .mail, .sealed:
      let look = try inspect(bytes, signature)
      inspection.add(look, labelled: label)
      inspection.published = look.published
    }
    return inspection
  }

  /// What came to light in bytes of any kind.
  func inspect(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    try inspect(bytes, FileSignature(bytes))
  }

  /// What came to light in those of some streams that are documents, with a remark where one could not
  /// be read; the others are read elsewhere.
  func inspectDocuments(among streams: [CompoundFile.Stream]) throws(DocumentFault) -> Inspection {
    var inspection = Inspection(published: [])
    for stream in streams {
      guard let document = EmbeddedInspector.document(in: stream.bytes) else { continue }
      do throws(DocumentFault) {
        inspection.add(try within.inspect(document).kept([], in: outer))
      } catch {
        // Excel keeps the archive of a theme in pieces: what looks like a document need not be one.
        guard error.isOfContent else { throw error }
        if !inspection.remarks.contains(.opaque) { inspection.remarks.append(.opaque) }
      }
    }
    return inspection
  }

  private func inspect(
    _ bytes: [UInt8], _ signature: FileSignature
  ) throws(DocumentFault) -> Inspection {
    guard depth < EmbeddedInspector.depthLimit else { throw .nestedTooDeep }
    switch signature {
    case .document(let kind):
      return try inspector.inspection(
        of: bytes, kind: kind, isSigned: keepsBytes, depth: depth + 1)
    case .package:
      return try inspector.inspection(
        ofPackage: bytes, keepsBytes: keepsBytes, depth: depth + 1)
    case .compound: return try inspectCompound(bytes)
    case .gzip: return try inspectFolded(bytes)
    case .mail: return try inspectMail(bytes)
    case .picture: return inspectPicture(bytes)
    case .tiff: return try inspectFields(of: bytes)
    case .sealed: throw .sealed
    case .font: return Inspection(published: bytes)
    case .text:
      var inspection = Inspection(published: bytes)
      let plain = UTF16Text.utf8(of: bytes) ?? bytes
      for text in CodePage.readings(of: plain) {
        inspection.add(MarkupText.words(of: text), in: .body)
      }
      return inspection
    case .drawing, .unknown:
      var inspection = Inspection(published: bytes)
      inspection.add(BinaryText.words(in: bytes), in: .body)
      if signature == .unknown { inspection.remarks.append(.opaque) }
      return inspection
    }
  }

  /// Looks one step deeper, at what can only be kept as it is.
  private var within: EmbeddedInspector {
    EmbeddedInspector(outer: outer, keepsBytes: true, depth: depth + 1, inspector: inspector)
  }

  private func inspectCompound(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    var inspection = Inspection(published: bytes)
    inspection.add(BinaryText.words(in: bytes), in: .body)
    guard let file = CompoundFile(bytes) else {
      // What is broken for one program may be whole for another.
      inspection.add(try inspectDocuments(among: [CompoundFile.Stream(behindHeadOf: bytes)]))
      if !inspection.remarks.contains(.opaque) { inspection.remarks.append(.opaque) }
      return inspection
    }
    inspection.add(try inspectDocuments(among: file.streams))
    for stream in file.streams {
      inspection.add(BinaryText.words(in: stream.bytes), in: .body)
      let isRead =
        ["Package", "CONTENTS", "\u{1}Ole10Native"].contains(stream.name)
        ? EmbeddedInspector.document(in: stream.bytes) != nil
        : stream.name.unicodeScalars.first.map { $0.value < 0x20 } ?? false
      if !isRead, !inspection.remarks.contains(.opaque) { inspection.remarks.append(.opaque) }
    }
    return inspection
  }

  private func inspectFolded(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    let limits = inspector.limits
    let limit = min(limits.inflated, bytes.count * limits.ratio + 16 << 20)
    guard let unfolded = ContentCoding.gzip.unfolded(bytes, limit: limit) else { throw .sealed }
    return try within.inspect(unfolded).kept(bytes, in: outer)
  }

  /// Reads a page with its pictures part by part, roughly: each run of lines that are letters of
  /// base64, and the whole as quoted-printable.
  private func inspectMail(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    var inspection = Inspection(published: bytes)
    let unquoted = EncodedText.unquoted(bytes)
    for text in CodePage.readings(of: unquoted) {
      inspection.add(MarkupText.words(of: text), in: .body)
    }
    for block in EncodedText.base64Blocks(in: bytes) {
      inspection.add(try within.inspect(block).kept([], in: outer))
    }
    return inspection
  }

  private func inspectPicture(_ bytes: [UInt8]) -> Inspection {
    var inspection = Inspection(published: bytes)
    guard let copy = PictureCopy(of: bytes) else {
      inspection.add(BinaryText.words(in: bytes), in: .property("EXIF"))
      inspection.remarks.append(.opaque)
      return inspection
    }
    if !copy.removed.isEmpty {
      inspection.published = copy.bytes
      inspection.stripped = ["EXIF"]
      if keepsBytes { inspection.add(BinaryText.words(in: copy.removed), in: .property("EXIF")) }
    }
    return inspection
  }

  private func inspectFields(of bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    let fields = try FileFields(of: bytes, toolbox: inspector.toolbox)
    var inspection = Inspection(published: bytes, texts: fields.texts)
    if !fields.authors.isEmpty { inspection.remarks.append(.keptMetadata(fields.authors, outer)) }
    return inspection
  }

  /// The document that a stream holds, behind the head that programs write before it.
  static func document(in stream: [UInt8]) -> [UInt8]? {
    let marks: [[UInt8]] = [
      [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Array("%PDF-".utf8),
    ]
    for start in stream.indices where marks.contains(where: { $0[0] == stream[start] }) {
      guard let mark = marks.first(where: { stream[start...].starts(with: $0) }) else { continue }
      let document = Array(stream[start...])
      return mark == marks[0] ? ZipArchive.cut(document) : document
    }
    return nil
  }

  /// Parts that office programs write for themselves in forms of their own, and fonts under a mask.
  private static func isKnown(_ name: String) -> Bool {
    name.contains("printerSettings") || name == "layout-cache"
      || [".odttf", ".fntdata"].contains { name.hasSuffix($0) }
  }
}
