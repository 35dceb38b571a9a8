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
    stripped += part.stripped
  }

  /// Adds what came to light in a document inside.
  mutating func add(_ inner: Inspection, labelled label: MemberLabel) {
    for text in inner.texts { add(text.text, in: .member(label.number, text.place)) }
    remarks += inner.remarks.map { .inside(label, $0) }
    stripped += inner.stripped
  }
}
