extension [Inline] {
  /// Whether a reader would find neither a word nor a picture here.
  var isBlank: Bool { allSatisfy(\.isBlank) }
}

extension Inline {
  /// Whether a reader would find neither a word nor a picture here.
  fileprivate var isBlank: Bool {
    switch kind {
    case .text(let text), .code(let text), .foreignImage(_, let text, _):
      text.allSatisfy(\.isWhitespace)
    case .softBreak, .lineBreak: true
    case .emphasis(let children), .strong(let children): children.isBlank
    case .link(.record, _, _), .media: false
    case .link(_, _, let children): children.isBlank
    }
  }
}
