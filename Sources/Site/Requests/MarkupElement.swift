/// The start tag of an element as it stands in finished markup.
struct MarkupElement {
  /// The name in lower case.
  let name: String
  /// The attributes in their order, names in lower case, values as written.
  var attributes: [(name: String, value: ArraySlice<UInt8>)] = []

  /// The relations of a `link` that a browser keeps in mind without fetching anything.
  private static let quietRelations: Set<String> = [
    "alternate", "author", "bookmark", "canonical", "help", "license", "me", "next", "prev",
    "privacy-policy", "search", "terms-of-service",
  ]

  /// The addresses in an attribute that are fetched with the page.
  func addresses(in attribute: String, _ value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    switch (name, attribute) {
    case (_, "src"), (_, "poster"), (_, "background"), ("object", "data"), ("base", "href"):
      [MarkupElement.trimmed(value)]
    case (_, "srcset"), (_, "imagesrcset"):
      value.split { MarkupElement.isBlank($0) || $0 == UInt8(ascii: ",") }
    case ("link", "href"): isQuietLink ? [] : [MarkupElement.trimmed(value)]
    case ("use", "href"), ("use", "xlink:href"), ("image", "href"), ("image", "xlink:href"):
      [MarkupElement.trimmed(value)]
    default: []
    }
  }

  private var isQuietLink: Bool {
    guard let relation = attributes.first(where: { $0.name == "rel" }) else { return true }
    return String(decoding: relation.value, as: UTF8.self).lowercased().split(separator: " ")
      .allSatisfy { MarkupElement.quietRelations.contains(String($0)) }
  }

  private static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = value.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return [] }
    return start[...end]
  }

  /// A space, tab or line break of markup.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
