internal import HTML
internal import Russian

extension HTMLRenderer {
  /// Writes the running text of a block, which typography sets as a whole.
  mutating func writeText(of inlines: [Inline]) {
    typography.startOver()
    writeInlines(inlines, beforeBreak: true)
  }

  /// Writes inlines; typography wants to know whether a line or the block ends behind them.
  private mutating func writeInlines(_ inlines: [Inline], beforeBreak: Bool) {
    for (index, inline) in inlines.enumerated() {
      let isLast = index + 1 == inlines.count
      write(inline, beforeBreak: isLast ? beforeBreak : inlines[index + 1].isBreak)
    }
  }

  private mutating func write(_ inline: Inline, beforeBreak: Bool) {
    switch inline.kind {
    case .text(let text): writeWords(text, beforeBreak: beforeBreak)
    case .softBreak: writeLineEnd()
    case .lineBreak:
      writer.void("br")
      writeLineEnd()
    case .code(let text):
      writer.open("code")
      writer.text(text)
      writer.close("code")
      passOver()
    case .emphasis(let children): writeElement("em", children, beforeBreak: beforeBreak)
    case .strong(let children): writeElement("strong", children, beforeBreak: beforeBreak)
    case .link(let destination, let title, let children):
      writeLink(destination, title: title, children, beforeBreak: beforeBreak)
    case .media(let media): writeMedia(media, beforeBreak: beforeBreak)
    case .foreignImage(let destination, let alternative, let title):
      guard rendering.style == .plain else {
        return writeWords(alternative, beforeBreak: beforeBreak)
      }
      writeForeignImage(destination, alternative, title: title)
    }
  }

  private mutating func writeWords(_ text: String, beforeBreak: Bool) {
    guard !text.isEmpty else { return }
    switch rendering.style {
    case .plain: writer.text(text)
    case .site: writer.text(utf8: typography.set(text, beforeBreak: beforeBreak))
    }
    isAtLineStart = false
  }

  private mutating func writeLineEnd() {
    endLine()
    typography.passBreak()
  }

  /// Notes that something was written that typography leaves alone.
  private mutating func passOver() {
    isAtLineStart = false
    typography.passOver()
  }

  private mutating func writeElement(
    _ name: StaticString, _ children: [Inline], beforeBreak: Bool
  ) {
    writer.open(name)
    isAtLineStart = false
    writeInlines(children, beforeBreak: beforeBreak)
    writer.close(name)
    isAtLineStart = false
  }

  private mutating func writeLink(
    _ destination: Destination, title: String, _ children: [Inline], beforeBreak: Bool
  ) {
    let address: String
    switch (destination, rendering.style) {
    case (.url(let url), _): address = AddressEncoding.encode(url)
    case (.page(let target), .site): address = rendering.address(target)
    case (.refused, .plain): address = ""
    case (.record(let link), _):
      guard let words = link.wordsWithoutGate(title: title) else { fallthrough }
      return writeWords(words, beforeBreak: beforeBreak)
    case (.page, .plain), (.refused, .site):
      return writeInlines(children, beforeBreak: beforeBreak)
    }
    writer.open("a", ("href", address), ("title", shown(title)))
    isAtLineStart = false
    writeInlines(children, beforeBreak: beforeBreak)
    writer.close("a")
    isAtLineStart = false
  }

  /// A title as its attribute has it; an empty one has none.
  private func shown(_ title: String) -> String? {
    guard !title.isEmpty else { return nil }
    return rendering.style == .site ? Typography.typeset(title) : title
  }

  private mutating func writeMedia(_ media: Media, beforeBreak: Bool) {
    switch rendering.style {
    case .plain: writeWords(media.alternative, beforeBreak: beforeBreak)
    case .site:
      guard let picture = rendering.picture(media, .inline), !picture.isEmpty else { return }
      writer.fragment(picture)
      passOver()
    }
  }

  private mutating func writeForeignImage(
    _ destination: Destination, _ alternative: String, title: String
  ) {
    let address =
      switch destination {
      case .url(let url): AddressEncoding.encode(url)
      case .record, .page, .refused: ""
      }
    writer.void("img", ("src", address), ("alt", alternative), ("title", shown(title)))
    isAtLineStart = false
  }
}

extension Inline {
  fileprivate var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
