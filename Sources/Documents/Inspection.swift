/// What came to light in one file.
struct Inspection: Sendable {
  /// The bytes to publish: the file itself, or a copy without the names of those who made it.
  var published: [UInt8]
  /// All words, those of the bytes to publish.
  var texts: [DocumentText] = []
  /// What the user should know about it.
  var remarks: [DocumentRemark] = []
  /// The fields that were taken out, in the order of their names.
  var stripped: [String] = []
}

extension Inspection {
  /// Adds words, unless there are none.
  mutating func add(_ text: String, in place: DocumentText.Place) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    texts.append(DocumentText(text, in: place))
  }

  /// Adds what came to light in a part of the document.
  mutating func add(_ part: Inspection) {
    texts += part.texts
    remarks += part.remarks
    stripped += part.stripped
  }

  /// Adds what came to light in a document inside.
  mutating func add(_ inner: Inspection, labelled label: MemberLabel) {
    for text in inner.texts { add(text.text, in: .member(label.number, text.place)) }
    remarks += inner.remarks.map { .inside(label, $0) }
    stripped += inner.stripped
  }

  /// The same of a file whose container cannot be written anew, so that nothing was taken out.
  func kept(_ bytes: [UInt8], in kind: DocumentKind) -> Inspection {
    var kept = self
    kept.published = bytes
    kept.remarks = remarks.map { $0.kept(in: kind) }
    if !stripped.isEmpty { kept.remarks.append(.keptMetadata(stripped, kind)) }
    kept.stripped = []
    return kept
  }
}

extension DocumentRemark {
  /// The remark on fields that stay for another reason than a signature.
  fileprivate func kept(in kind: DocumentKind) -> DocumentRemark {
    switch self {
    case .signedMetadata(let fields): .keptMetadata(fields, kind)
    case .signedPictures: .keptMetadata(["EXIF"], kind)
    case .inside(let label, let remark): .inside(label, remark.kept(in: kind))
    default: self
    }
  }
}
