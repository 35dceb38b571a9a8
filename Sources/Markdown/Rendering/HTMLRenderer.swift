internal import HTML
internal import Russian

/// Writes the blocks and inlines of one text.
///
/// Line ends stand where libcmark puts them, so that the plain style can be compared with the
/// examples of the specification letter by letter. The recursion is as deep as the tree, which has
/// a limit.
struct HTMLRenderer: ~Copyable {
  let rendering: MarkdownRendering
  var writer = HTMLWriter()
  /// Whether nothing was written since the last line end.
  var isAtLineStart = true
  /// Sets the words of the block being written.
  var typography = Typography()
  /// What tells the regions of the page apart.
  var numbers: RegionNumbers

  private var headings: ArraySlice<HeadingOutline.Entry>
  private var captions: ArraySlice<String>

  /// Starts with the levels and ids that the headings and captions of the text get.
  init(_ rendering: MarkdownRendering, headings: HeadingOutline, numbers: RegionNumbers) {
    self.rendering = rendering
    self.numbers = numbers
    self.headings = headings.entries[...]
    captions = headings.captionIDs[...]
  }

  /// Hands out what was written.
  consuming func finish() -> HTMLFragment { writer.finish() }

  /// Writes a block; a paragraph of a tight list item has no element of its own.
  mutating func write(_ block: Block, inTightItem isTight: Bool = false) {
    switch block.kind {
    case .paragraph(let inlines): writeParagraph(inlines, isTight: isTight)
    case .heading(let level, let inlines): writeHeading(level, inlines)
    case .quote(let blocks):
      startLine()
      writer.open("blockquote")
      endLine()
      for block in blocks { write(block) }
      startLine()
      writer.close("blockquote")
      endLine()
    case .list(let list): writeList(list)
    case .code(let text, let info): writeCode(text, info)
    case .rule:
      startLine()
      writer.void("hr")
      endLine()
    case .table(let table): writeTable(table)
    }
  }

  /// Begins a line unless one has just begun.
  mutating func startLine() {
    if !isAtLineStart { endLine() }
  }

  /// Ends the line.
  mutating func endLine() {
    writer.newline()
    isAtLineStart = true
  }

  /// The id of the next caption.
  mutating func nextCaptionID() -> String? { captions.popFirst() }

  private mutating func writeParagraph(_ inlines: [Inline], isTight: Bool) {
    if rendering.style == .site {
      if inlines.allSatisfy({ $0.isPictureOrSpace }) { return writePictures(inlines) }
    }
    if isTight { return writeText(of: inlines) }
    startLine()
    writer.open("p")
    isAtLineStart = false
    writeText(of: inlines)
    writer.close("p")
    endLine()
  }

  /// Pictures alone need no paragraph around them, and may be figures then.
  private mutating func writePictures(_ inlines: [Inline]) {
    for case .media(let media) in inlines.map(\.kind) {
      guard let picture = rendering.picture(media, .standalone), !picture.isEmpty else { continue }
      startLine()
      writer.fragment(picture)
      endLine()
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [Inline]) {
    let entry = headings.popFirst()
    let name = HTMLRenderer.headingName(entry?.level ?? level)
    startLine()
    writer.open(name, ("id", entry?.id))
    isAtLineStart = false
    writeText(of: inlines)
    writer.close(name)
    endLine()
  }

  private static func headingName(_ level: Int) -> StaticString {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  private mutating func writeList(_ list: MarkdownList) {
    startLine()
    let name: StaticString = list.start == nil ? "ul" : "ol"
    writer.open(name, ("start", list.start.flatMap { $0 == 1 ? nil : String($0) }))
    endLine()
    for item in list.items {
      startLine()
      writer.open("li")
      isAtLineStart = false
      for block in item.blocks { write(block, inTightItem: list.isTight) }
      writer.close("li")
      endLine()
    }
    writer.close(name)
    endLine()
  }

  private mutating func writeCode(_ text: String, _ info: String) {
    let language = info.split(whereSeparator: \.isWhitespace).first
    startLine()
    // Long lines scroll, and what scrolls must be within reach of the keyboard (WCAG 2.2, 2.1.1).
    switch rendering.style {
    case .plain: writer.open("pre")
    case .site:
      writer.open(
        "pre", ("role", "region"), ("tabindex", "0"), ("aria-label", numbers.nextListing()))
    }
    writer.open("code", ("class", language.map { "language-" + $0 }))
    writer.text(text)
    writer.close("code")
    writer.close("pre")
    endLine()
  }
}

extension Inline {
  /// Whether a paragraph of this alone would hold no words.
  fileprivate var isPictureOrSpace: Bool {
    switch kind {
    case .media, .softBreak, .lineBreak: true
    default: false
    }
  }
}
