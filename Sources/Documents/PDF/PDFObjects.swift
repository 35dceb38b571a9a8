/// The objects of a PDF as qpdf tells them: everything but the contents of streams.
///
/// Strings come with `u:` before text and `b:` before bytes; names with `/` (qpdf manual, "qpdf
/// JSON", version 2).
struct PDFObjects: Sendable {
  /// An object with its number.
  struct Item: Sendable {
    /// The number, as `obj:5 0 R`.
    let key: String
    /// The object, or the dictionary of a stream.
    var value: JSONValue
    /// Whether a stream follows.
    let isStream: Bool
  }

  /// A page: whether it shows pictures.
  struct Page: Sendable {
    let hasPictures: Bool
  }

  /// What an update has to repeat before its objects.
  let header: JSONValue
  /// The objects in the order of their numbers.
  let items: [Item]
  /// The dictionary at the end of the file.
  let trailer: JSONValue
  /// The pages in their order.
  let pages: [Page]

  /// Takes an answer of qpdf apart.
  init(answer: [UInt8]) throws(JSONReader.Failure) {
    let root = try JSONReader.value(of: answer)
    guard let parts = root["qpdf"]?.elements, parts.count == 2 else { throw JSONReader.Failure() }
    header = parts[0]
    var items: [Item] = []
    for member in parts[1].members where member.key.hasPrefix("obj:") {
      if let stream = member.value["stream"] {
        items.append(
          Item(key: member.key, value: stream["dict"] ?? .object([]), isStream: true))
      } else if let value = member.value["value"] {
        items.append(Item(key: member.key, value: value, isStream: false))
      }
    }
    self.items = items
    trailer = parts[1]["trailer"]?["value"] ?? .object([])
    pages = (root["pages"]?.elements ?? []).map { page in
      Page(hasPictures: !(page["images"]?.elements.isEmpty ?? true))
    }
  }

  /// Whether the file holds a signature over its own bytes (ISO 32000-1, 12.8.1).
  var isSigned: Bool { contains { $0["/ByteRange"] != nil && $0["/Contents"] != nil } }

  /// Whether files lie inside (ISO 32000-1, 7.11.4).
  var hasFilesInside: Bool { contains { $0["/EF"] != nil } }

  /// Whether a form keeps its answers in XML that no object shows (ISO 32000-1, 12.7.8).
  var hasXMLForm: Bool { contains { $0["/XFA"] != nil } }

  /// Whether parts of a page can be switched off (ISO 32000-1, 8.11).
  var hasLayers: Bool { contains { $0["/OCProperties"] != nil } }

  /// The streams that hold programs or words as they are, as numbers: `5,0`.
  var spokenStreams: [String] {
    let streams = Set(items.filter(\.isStream).map(\.key))
    var found: Set<String> = []
    var open = items.map(\.value)
    while let value = open.popLast() {
      for member in value.members {
        if PDFObjects.spokenKeys.contains(member.key), let place = member.value.text,
          streams.contains("obj:" + place)
        {
          found.insert(place.split(separator: " ").prefix(2).joined(separator: ","))
        }
        open.append(member.value)
      }
      open += value.elements
    }
    return found.sorted()
  }

  /// Keys whose text may stand in a stream (ISO 32000-1, 7.9.3 and 12.6.4.16).
  private static let spokenKeys: Set<String> = ["/JS", "/RC", "/RV", "/V", "/DV", "/DS", "/DA"]

  /// Whether the owner has restricted what readers may do.
  var isEncrypted: Bool { trailer["/Encrypt"] != nil }

  /// The key of the object that says who made the document, as `obj:5 0 R`.
  var informationKey: String? { trailer["/Info"]?.text.map { "obj:" + $0 } }

  /// Looks through all dictionaries, those inside others too.
  func contains(_ matches: (JSONValue) -> Bool) -> Bool {
    var open = items.map(\.value)
    while let value = open.popLast() {
      switch value {
      case .object(let members):
        if matches(value) { return true }
        open += members.map(\.value)
      case .array(let elements): open += elements
      default: continue
      }
    }
    return false
  }
}
