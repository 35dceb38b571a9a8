internal import HTML

extension HTMLRenderer {
  /// Writes running text.
  mutating func writeInlines(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): writeText(text)
    case .softBreak: endLine()
    case .lineBreak:
      writer.void("br")
      endLine()
    case .code(let text):
      writer.open("code")
      writer.text(text)
      writer.close("code")
      isAtLineStart = false
    case .emphasis(let children): writeElement("em", children)
    case .strong(let children): writeElement("strong", children)
    case .link(let destination, let title, let children):
      writeLink(destination, title: title, children)
    case .media(let media): writeMedia(media)
    case .foreignImage(let destination, let alternative, let title):
      writeForeignImage(destination, alternative, title: title)
    }
  }

  private mutating func writeText(_ text: String) {
    guard !text.isEmpty else { return }
    writer.text(text)
    isAtLineStart = false
  }

  private mutating func writeElement(_ name: StaticString, _ children: [Inline]) {
    writer.open(name)
    isAtLineStart = false
    writeInlines(children)
    writer.close(name)
    isAtLineStart = false
  }

  private mutating func writeLink(
    _ destination: Destination, title: String, _ children: [Inline]
  ) {
    let address: String
    switch (destination, rendering.style) {
    case (.url(let url), _): address = AddressEncoding.encode(url)
    case (.page(let target), .site): address = rendering.address(target)
    case (.refused, .plain): address = ""
    case (.record(let link), _):
      guard let words = link.wordsWithoutGate(title: title) else { return writeInlines(children) }
      return writeText(words)
    case (.page, .plain), (.refused, .site): return writeInlines(children)
    }
    writer.open("a", ("href", address), ("title", title.isEmpty ? nil : title))
    isAtLineStart = false
    writeInlines(children)
    writer.close("a")
    isAtLineStart = false
  }

  private mutating func writeMedia(_ media: Media) {
    switch rendering.style {
    case .plain: writeText(media.alternative)
    case .site:
      guard let picture = rendering.picture(media, .inline), !picture.isEmpty else { return }
      writer.fragment(picture)
      isAtLineStart = false
    }
  }

  private mutating func writeForeignImage(
    _ destination: Destination, _ alternative: String, title: String
  ) {
    guard rendering.style == .plain else { return writeText(alternative) }
    let address =
      switch destination {
      case .url(let url): AddressEncoding.encode(url)
      case .record, .page, .refused: ""
      }
    writer.void(
      "img", ("src", address), ("alt", alternative), ("title", title.isEmpty ? nil : title))
    isAtLineStart = false
  }
}
