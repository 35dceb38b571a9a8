import Platform

/// Looks into every document before it is published, and takes out who made it.
///
/// What cannot be looked into is not published. A signed file is never altered: any change would
/// break its signature.
package struct DocumentInspector: Sendable {
  let toolbox: Toolbox
  let limits: DocumentLimits

  /// Prepares to look into documents; that a program is missing is an error only when one needs it.
  ///
  /// - Parameters:
  ///   - limits: How much a document may hold.
  ///   - toolFolders: Where `pdftotext`, `qpdf` and `exiftool` are looked for.
  package init(
    limits: DocumentLimits = .usual, toolFolders: [String] = ExternalProgram.usualFolders
  ) {
    toolbox = Toolbox(in: toolFolders, limits: limits)
    self.limits = limits
  }

  /// Looks into a document; may be called from many threads at once.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name for messages, relative to content/; the ending tells its kind.
  ///   - isSigned: Whether a detached signature lies beside it.
  /// - Returns: The bytes to publish with all their words.
  /// - Throws: `file.unreadable` for what cannot be looked into, `tool.missing` without a program.
  package func inspect(
    _ bytes: [UInt8], file: String, isSigned: Bool
  ) throws(DocumentFailure) -> InspectedDocument {
    guard let kind = DocumentKind(name: file) else {
      throw DocumentFailure(.unknownKind(ending: DocumentKind.ending(of: file)), in: file)
    }
    do throws(DocumentFault) {
      guard !bytes.isEmpty else { throw .empty }
      let inspection = try inspection(of: bytes, kind: kind, isSigned: isSigned, depth: 0)
      return InspectedDocument(
        ending: kind.rawValue, published: inspection.published, texts: inspection.texts,
        remarks: inspection.remarks.map { $0.diagnostic(for: file) },
        stripped: inspection.stripped)
    } catch {
      throw DocumentFailure(error, in: file)
    }
  }

  /// Looks into a file, or into one inside another.
  func inspection(
    of bytes: [UInt8], kind: DocumentKind, isSigned: Bool, depth: Int
  ) throws(DocumentFault) -> Inspection {
    switch kind.family {
    case .pdf:
      try PDFInspector(toolbox: toolbox).inspect(bytes, isSigned: isSigned)
    case .office, .openDocument, .archive:
      try PackageInspector(
        kind: kind, isSigned: isSigned, depth: depth, limits: limits, inspector: self
      ).inspect(bytes)
    case .plainText, .signature:
      try PlainInspector(kind: kind).inspect(bytes)
    case .richText:
      try RichTextInspector(isSigned: isSigned, depth: depth, inspector: self).inspect(bytes)
    case .compound:
      try CompoundInspector(
        kind: kind, isSigned: isSigned, depth: depth, inspector: self
      ).inspect(bytes)
    case .picture, .recording:
      try MediaInspector(kind: kind, isSigned: isSigned, toolbox: toolbox).inspect(bytes)
    }
  }
}
