internal import Diagnostics

/// Makes the inlines of one block out of libcmark's events, with a stack of its own.
struct InlineBuilder {
  /// An inline that was entered and not left, with its children so far.
  private struct Frame {
    var node: CMarkNode
    var place: SourcePosition
    var endColumn: Int
    /// Deeper than the limit: its children go to the innermost frame that is not.
    var isDissolved: Bool
    var children: [Inline] = []
    /// For an autolink, what stands between its brackets.
    var isAutolink = false
  }

  /// What was left out or simplified so far.
  private(set) var remarks: [MarkdownRemark] = []

  private let source: SourceText
  private let dialect: MarkdownDialect
  private let depth: Int
  private var places: InlinePlaces
  private var frames: [Frame] = []
  private var solid: [Int] = []
  private var result: [Inline] = []
  /// The byte of the source behind the last code span.
  private var codeEnd = -1

  /// Starts inside a block that lies at a depth.
  init(places: InlinePlaces, source: SourceText, dialect: MarkdownDialect, depth: Int) {
    self.places = places
    self.source = source
    self.dialect = dialect
    self.depth = depth
  }

  /// Whether an inline was entered and not left.
  var isOpen: Bool { !frames.isEmpty }

  /// The inlines, once all are closed.
  consuming func finish() -> [Inline] { result }

  /// Goes into an inline that has children.
  mutating func enter(_ node: CMarkNode, _ span: CMarkSpan) {
    let place = position(atColumn: span.startColumn)
    let isDissolved = depth + solid.count + 1 >= MarkdownDocument.nestingLimit
    if isDissolved, remarks.last?.kind != .tooDeep { remarks.append(.init(.tooDeep, at: place)) }
    if !isDissolved { solid.append(frames.count) }
    frames.append(
      Frame(node: node, place: place, endColumn: span.endColumn, isDissolved: isDissolved))
  }

  /// Takes an inline that has no children.
  mutating func leaf(_ node: CMarkNode, _ span: CMarkSpan) {
    switch node {
    case .softBreak:
      append(Inline(.softBreak, at: breakPlace()))
      places.passSoftBreak()
    case .lineBreak:
      append(Inline(.lineBreak, at: breakPlace()))
      places.passLineBreak(in: source)
    case .text(let text):
      noticeAutolink(span)
      append(Inline(.text(text), at: textPlace(text, span)))
      places.pass(span)
    case .code(let text):
      append(Inline(.code(text), at: passCode(span)))
    default:
      remarks.append(MarkdownRemark(.rawHTML, at: position(atColumn: span.startColumn)))
      places.pass(span)
    }
  }

  /// Leaves the inline that was entered last.
  mutating func exit() {
    guard let frame = frames.popLast() else { return }
    switch frame.node {
    case .link, .image: if !frame.isAutolink { places.passLink(endColumn: frame.endColumn) }
    default: break
    }
    guard !frame.isDissolved else { return }
    solid.removeLast()
    append(Inline(kind(of: frame), at: frame.place))
  }

  private func kind(of frame: Frame) -> Inline.Kind {
    switch frame.node {
    case .emphasis: .emphasis(frame.children)
    case .strong: .strong(frame.children)
    case .link(let url, let title): link(url, title, frame)
    case .image(let url, let title): image(url, title, frame)
    default: .text("")
    }
  }

  private func link(_ url: String, _ title: String, _ frame: Frame) -> Inline.Kind {
    let destination = Destination(parsing: url, dialect: dialect, at: frame.place)
    if case .record = destination, frame.isAutolink { return .link(destination, title: "", []) }
    return .link(destination, title: title, frame.children)
  }

  private func image(_ url: String, _ title: String, _ frame: Frame) -> Inline.Kind {
    let alternative = frame.children.plainText
    if dialect == .site, let id = Destination.mediaID(in: url) {
      return .media(Media(id: id, alternative: alternative, title: title))
    }
    let destination = Destination(parsingImage: url, dialect: dialect)
    return .foreignImage(destination, alternative: alternative, title: title)
  }

  private mutating func append(_ inline: Inline) {
    if let index = solid.last {
      frames[index].children.append(inline)
    } else {
      result.append(inline)
    }
  }

  /// libcmark's column of an autolink is wrong behind a line break; that of its text never is.
  private mutating func noticeAutolink(_ span: CMarkSpan) {
    guard let last = frames.indices.last, frames[last].children.isEmpty,
      case .link = frames[last].node
    else { return }
    let text = places.source(atColumn: span.startColumn)
    guard text > 0, source.bytes[text - 1] == UInt8(ascii: "<") else { return }
    frames[last].isAutolink = true
    frames[last].place = source.position(of: text - 1)
  }

  /// For backticks that open no code span, too, libcmark names the byte behind the last of them.
  private func textPlace(_ text: String, _ span: CMarkSpan) -> SourcePosition {
    let startsWithTick = text.utf8.first == UInt8(ascii: "`")
    guard startsWithTick, places.source(atColumn: span.startColumn) != codeEnd else {
      return position(atColumn: span.startColumn)
    }
    let ticks = places.ticks(beforeColumn: span.startColumn, in: source)
    return position(atColumn: span.startColumn - ticks)
  }

  /// A code span begins at its first backtick; libcmark names the byte behind the last of them.
  private mutating func passCode(_ span: CMarkSpan) -> SourcePosition {
    let before = places
    places.pass(span)
    let end = places.source(after: span)
    codeEnd = end
    while codeEnd < source.bytes.count, source.bytes[codeEnd] == UInt8(ascii: "`") { codeEnd += 1 }
    return source.position(
      of: before.source(atColumn: span.startColumn - (codeEnd - end)))
  }

  private func breakPlace() -> SourcePosition {
    source.position(of: places.endOfLine)
  }

  private func position(atColumn column: Int) -> SourcePosition {
    source.position(of: places.source(atColumn: column))
  }
}
