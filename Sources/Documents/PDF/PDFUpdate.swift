/// Objects of a PDF that take the place of others, in the form in which qpdf takes them.
struct PDFUpdate: Sendable {
  private var changes: [JSONValue.Member] = []
  private let header: JSONValue

  /// Begins an update of a file.
  init(of objects: PDFObjects) { header = objects.header }

  /// An update after which nothing lies outside of a page (ISO 32000-1, 14.11.2), and parts of pages
  /// can no longer be switched off (8.11.4).
  init(uncovering objects: PDFObjects) {
    header = objects.header
    for item in objects.items {
      var members = item.value.members.filter { $0.key != "/OCProperties" }
      if ["/Page", "/Pages"].contains(item.value["/Type"]?.text) {
        members.removeAll { PDFUpdate.boxes.contains($0.key) }
        members.append(.init(key: "/MediaBox", value: PDFUpdate.everything))
      }
      if members != item.value.members { replace(item, with: .object(members)) }
    }
  }

  private static let boxes: Set<String> = [
    "/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox",
  ]

  /// A box around everything that is drawn anywhere near a page.
  private static let everything = JSONValue.array(
    ["-20000", "-20000", "20000", "20000"].map(JSONValue.number))

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
