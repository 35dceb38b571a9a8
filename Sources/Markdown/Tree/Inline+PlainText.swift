extension [Inline] {
  /// The words alone, line breaks as spaces, images as their alternatives.
  package var plainText: String {
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text
  }
}

extension Inline {
  /// Appends the words alone.
  func appendPlainText(to text: inout String) {
    switch kind {
    case .text(let words), .code(let words): text += words
    case .softBreak, .lineBreak: text += " "
    case .link(.record(let link), let title, _) where link.scheme == .person:
      text += link.wordsWithoutGate(title: title) ?? ""
    case .emphasis(let children), .strong(let children), .link(_, _, let children):
      for child in children { child.appendPlainText(to: &text) }
    case .media(let media): text += media.alternative
    case .foreignImage(_, let alternative, _): text += alternative
    }
  }
}
