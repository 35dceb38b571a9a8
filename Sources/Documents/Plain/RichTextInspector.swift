/// Looks into documents in Rich Text Format, and takes out who made them.
struct RichTextInspector: Sendable {
  /// Whether a detached signature lies beside it.
  let isSigned: Bool
  /// How many files it lies in.
  let depth: Int
  /// Looks into the files inside.
  let inspector: DocumentInspector

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
    try addObjects(of: reading, to: &inspection)
    return inspection
  }

  /// Adds what came to light in pictures and objects, which stay as they are.
  private func addObjects(
    of reading: RichText, to inspection: inout Inspection
  ) throws(DocumentFault) {
    let embedded = EmbeddedInspector(
      outer: .rtf, keepsBytes: true, depth: depth, inspector: inspector)
    for (index, object) in reading.objects.enumerated() {
      let label = MemberLabel(number: index + 1, name: "")
      do throws(DocumentFault) {
        // An object begins with the name of its program (MS-OLEDS, 2.2.5).
        let document = EmbeddedInspector.document(in: object.bytes) ?? object.bytes
        var look = try embedded.inspect(document).kept([], in: .rtf)
        if object.isUsual { look.remarks = [] }
        inspection.add(look, labelled: label)
      } catch {
        guard object.isUsual else { throw .inside(label, error) }
      }
    }
  }
}
