/// Objects of a PDF that take the place of others, in the form in which qpdf takes them.
struct PDFUpdate: Sendable {
  private var changes: [JSONValue.Member] = []
  private let header: JSONValue

  /// Begins an update of a file.
  init(of objects: PDFObjects) { header = objects.header }

  /// An update after which parts of pages can no longer be switched off (ISO 32000-1, 8.11.4).
  init(switchingOnLayersOf objects: PDFObjects) {
    header = objects.header
    for item in objects.items where item.value["/OCProperties"] != nil {
      replace(item, with: .object(item.value.members.filter { $0.key != "/OCProperties" }))
    }
  }

  /// Whether nothing changes.
  var isEmpty: Bool { changes.isEmpty }

  /// Puts a value in the place of an object, or of the dictionary of a stream.
  mutating func replace(_ item: PDFObjects.Item, with value: JSONValue) {
    guard value != item.value else { return }
    let content: JSONValue =
      item.isStream
      ? .object([.init(key: "stream", value: .object([.init(key: "dict", value: value)]))])
      : .object([.init(key: "value", value: value)])
    changes.append(JSONValue.Member(key: item.key, value: content))
  }

  /// The update as JSON (qpdf manual, "qpdf JSON").
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    JSONValue.object([
      .init(key: "version", value: .number("2")),
      .init(key: "qpdf", value: .array([header, .object(changes)])),
    ]).write(to: &bytes)
    return bytes
  }
}
