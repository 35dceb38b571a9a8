/// A node of libcmark's tree as a Swift value, without its children.
enum CMarkNode: Sendable {
  case document
  case quote
  case list(start: Int?, isTight: Bool)
  case item
  case codeBlock(String, info: String)
  case htmlBlock
  case paragraph
  case heading(Int)
  case rule
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case htmlInline
  case emphasis
  case strong
  case link(url: String, title: String)
  case image(url: String, title: String)
  /// A node that only programs make, never the parser.
  case custom

  /// Whether the walk enters and leaves it, rather than meeting it once.
  var isContainer: Bool {
    switch self {
    case .document, .quote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link, .image,
      .custom:
      true
    default: false
    }
  }
}
