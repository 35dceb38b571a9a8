/// Takes out of a part of an office document who made it.
struct PackageErasure {
  /// The part without the names.
  private(set) var bytes: [UInt8] = []
  /// The names of the fields that held something.
  private(set) var fields: Set<String> = []

  /// Cleans a part.
  init(of part: [UInt8], named name: String) throws(XMLScanner.Failure) {
    var scanner = try XMLScanner(part)
    var ranges: [Range<Int>] = []
    var isField = false
    var field = ""
    while let event = try scanner.next() {
      switch event {
      case .start(let element, let attributes, let isEmpty):
        isField =
          !isEmpty && PackageErasure.elements.contains(element)
          && PackageErasure.holdsFields(name)
        field = String(element)
        for attribute in attributes where PackageErasure.isAuthor(attribute.name, in: name) {
          guard !attribute.value.isEmpty else { continue }
          ranges.append(attribute.value)
          fields.insert(String(attribute.name))
        }
      case .end: isField = false
      case .aside: continue
      case .text(let range), .literal(let range):
        guard isField, !range.isEmpty else { continue }
        ranges.append(range)
        fields.insert(field)
      }
    }
    var position = 0
    for range in ranges {
      bytes += scanner.bytes[position..<range.lowerBound]
      position = range.upperBound
    }
    bytes += scanner.bytes[position...]
  }

  /// ECMA-376-2, 11 and ECMA-376-1, 22.2 for OOXML; OpenDocument 1.3, part 3, 4.3 for ODF.
  private static let elements: Set<Substring> = [
    "creator", "lastModifiedBy", "Manager", "Company", "initial-creator", "printed-by", "author",
    "creator-initials", "sender-initials",
  ]

  private static func holdsFields(_ name: String) -> Bool {
    name.hasPrefix("docProps/") || name.hasPrefix("xl/comments")
      || ["content.xml", "styles.xml", "meta.xml"].contains(name.split(separator: "/").last)
  }

  /// Whether an attribute says who wrote a remark or made a change.
  private static func isAuthor(_ attribute: Substring, in name: String) -> Bool {
    switch attribute {
    case "author", "initials", "userId", "providerId", "displayName":
      name.hasPrefix("word/") || name.hasPrefix("xl/") || name.hasPrefix("ppt/")
    case "name": name == "ppt/commentAuthors.xml" || name == "ppt/authors.xml"
    default: false
    }
  }
}
