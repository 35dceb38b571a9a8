/// Looks into documents in Rich Text Format, and takes out who made them.
struct RichTextInspector: Sendable {
  /// Whether a detached signature lies beside it.
  let isSigned: Bool

  /// The words and the copy to publish.
  func inspect(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    guard bytes.starts(with: #"{\rtf"#.utf8) else { throw .disguised(.rtf) }
    let reading = RichText(bytes)
    var inspection = Inspection(published: bytes)
    let fields = reading.authors.map(\.name)
    if isSigned {
      inspection.texts = reading.allTexts
      if !fields.isEmpty { inspection.remarks.append(.signedMetadata(fields)) }
    } else {
      inspection.published = reading.withoutAuthors
      let copy = RichText(inspection.published)
      guard copy.authors.isEmpty else { throw .notStripped }
      inspection.texts = copy.allTexts
      inspection.stripped = Set(fields).sorted()
    }
    return inspection
  }
}
