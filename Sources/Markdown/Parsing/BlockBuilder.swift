internal import Diagnostics

/// Makes blocks out of libcmark's events, with a stack of its own.
struct BlockBuilder {
  /// A block that was entered and not left, with what it holds so far.
  private struct Frame {
    var node: CMarkNode
    var place: SourcePosition
    var blocks: [Block] = []
    var items: [ListItem] = []
  }

  /// A container that was entered: its node, and whether it lies deeper than the limit.
  private struct Entered {
    var node: CMarkNode
    var isDissolved: Bool
  }

  /// A paragraph or heading that was entered.
  private struct Leaf {
    var node: CMarkNode
    var place: SourcePosition
    var content: LeafContent
    var builder: InlineBuilder
  }

  /// The stretches of text to be parsed on their own, in the order of the blocks.
  private(set) var pieces: [Piece] = []

  private let source: SourceText
  private let dialect: MarkdownDialect
  private var containers = ContainerStack()
  private var entered: [Entered] = []
  private var frames: [Frame]
  private var leaf: Leaf?
  private var remarks: [MarkdownRemark] = []

  /// Starts with an empty document.
  init(source: SourceText, dialect: MarkdownDialect) {
    self.source = source
    self.dialect = dialect
    frames = [Frame(node: .document, place: source.position(of: 0))]
  }

  /// Takes the next step of the walk.
  mutating func take(_ event: CMarkEvent) {
    switch event {
    case .enter(.document, _): break
    case .enter(let node, let span):
      if leaf != nil { leaf?.builder.enter(node, span) } else { enter(node, span) }
    case .leaf(let node, let span):
      if leaf != nil { leaf?.builder.leaf(node, span) } else { append(node, span) }
    case .exit:
      if leaf?.builder.isOpen == true { leaf?.builder.exit() } else { exit() }
    }
  }

  /// The tree, once the walk is over.
  consuming func finish() -> MarkdownDocument {
    MarkdownDocument(blocks: frames[0].blocks, remarks: remarks)
  }

  private mutating func enter(_ node: CMarkNode, _ span: CMarkSpan) {
    switch node {
    case .paragraph, .heading: open(node, span)
    default:
      let place = position(span)
      let isDissolved = isTooDeep(node)
      if isDissolved, remarks.last?.kind != .tooDeep { remarks.append(.init(.tooDeep, at: place)) }
      if case .quote = node { containers.enterQuote(onLine: span.startLine, of: source) }
      if case .item = node { containers.enterItem(onLine: span.startLine, of: source) }
      entered.append(Entered(node: node, isDissolved: isDissolved))
      if !isDissolved { frames.append(Frame(node: node, place: place)) }
    }
  }

  /// Leaves room for the item of a list and for a block with inlines in it.
  private func isTooDeep(_ node: CMarkNode) -> Bool {
    if case .item = node { return entered.last?.isDissolved ?? false }
    return frames.count > MarkdownDocument.nestingLimit - 4
  }

  private mutating func open(_ node: CMarkNode, _ span: CMarkSpan) {
    let content = content(of: node, span)
    let places = InlinePlaces(content, firstColumn: span.startColumn)
    let builder = InlineBuilder(
      places: places, source: source, dialect: dialect, depth: frames.count)
    let start = content.lines.first?.bytes.lowerBound ?? 0
    // An ATX heading begins at its number signs, any other text where its words do.
    leaf = Leaf(
      node: node, place: source.position(of: start), content: content, builder: builder)
  }

  /// The lines of a paragraph or heading that its inlines are in.
  private func content(of node: CMarkNode, _ span: CMarkSpan) -> LeafContent {
    let start = source.offset(line: span.startLine, column: span.startColumn)
    let end = max(start, source.line(span.startLine).upperBound)
    var lines = [LeafContent.Line(bytes: start..<end)]
    if span.endLine > span.startLine {
      lines += ((span.startLine + 1)...span.endLine).map { containers.text(ofLine: $0, in: source) }
    }
    let definitions = DefinitionScanner.count(in: lines, of: source)
    if case .heading = node, lines.count > 1 {
      // Where libcmark ends it depends on what follows; its underline is the first behind a text.
      let underline = lines.indices.first {
        $0 > definitions && source.isUnderline(lines[$0])
      }
      lines = Array(lines[..<(underline ?? lines.count - 1)])
    }
    return LeafContent(lines: Array(lines.dropFirst(definitions)))
  }

  private mutating func exit() {
    if let finished = leaf {
      leaf = nil
      close(finished)
      return
    }
    guard let container = entered.popLast() else { return }
    switch container.node {
    case .quote, .item: containers.leave()
    default: break
    }
    guard !container.isDissolved, let frame = frames.popLast() else { return }
    switch frame.node {
    case .quote: append(.quote(frame.blocks), at: frame.place)
    case .list(let start, let isTight):
      append(
        .list(MarkdownList(start: start, isTight: isTight, items: frame.items)), at: frame.place)
    case .item:
      frames[frames.count - 1].items.append(ListItem(frame.blocks, at: frame.place))
    default: break
    }
  }

  private mutating func close(_ leaf: consuming Leaf) {
    if dialect == .site, let table = TableSyntax(in: leaf.content, of: source) {
      switch leaf.node {
      case .paragraph: return append(table, in: leaf.content)
      case .heading(2):
        // A line of hyphens right below a table is a thematic break, as in GFM.
        append(table, in: leaf.content)
        return append(.rule, at: leaf.place)
      default: break
      }
    }
    remarks += leaf.builder.remarks
    let inlines = leaf.builder.finish()
    switch leaf.node {
    case .heading where dialect == .site && inlines.isBlank:
      remarks.append(MarkdownRemark(.emptyHeading, at: leaf.place))
    case .heading(let level): append(.heading(level: level, inlines), at: leaf.place)
    default:
      // In a site's text a paragraph of dropped HTML is nothing.
      if dialect == .site, inlines.isEmpty { return }
      append(.paragraph(inlines), at: leaf.place)
    }
  }

  /// Appends a table, with what stands before and behind it in the same paragraph.
  private mutating func append(_ table: TableSyntax, in content: LeafContent) {
    appendWaitingParagraph(content.lines[..<table.headerLine])
    let headerLine = content.lines[table.headerLine]
    let header = cells(of: headerLine.bytes, atMost: table.alignments.count)
    let rows = content.lines[(table.headerLine + 2)..<table.endLine].map {
      cells(of: $0.bytes, atMost: table.alignments.count)
    }
    append(
      .table(Table(alignments: table.alignments, header: header, rows: rows)),
      at: source.position(of: headerLine.bytes.lowerBound))
    appendWaitingParagraph(content.lines[table.endLine...])
  }

  private mutating func appendWaitingParagraph(_ lines: ArraySlice<LeafContent.Line>) {
    guard let first = lines.first else { return }
    let content = LeafContent(lines: lines.map { source.withoutIndentation($0.bytes) })
    pieces.append(Piece(shape: .lines, content: content, depth: frames.count))
    append(.paragraph([]), at: source.position(of: first.bytes.lowerBound))
  }

  private mutating func cells(of row: Range<Int>, atMost count: Int) -> [TableCell] {
    let contents = TableSyntax.cells(of: row, in: source.bytes)
    if contents.count > count {
      let surplus = contents[count].source(of: 0)
      remarks.append(MarkdownRemark(.surplusCells, at: source.position(of: surplus)))
    }
    return contents.prefix(count).map { content in
      pieces.append(Piece(shape: .cell, content: content, depth: frames.count + 1))
      return TableCell([], at: source.position(of: content.source(of: 0)))
    }
  }

  private mutating func append(_ node: CMarkNode, _ span: CMarkSpan) {
    switch node {
    case .codeBlock(let text, let info): append(.code(text, info: info), at: position(span))
    case .rule: append(.rule, at: position(span))
    default: remarks.append(MarkdownRemark(.rawHTML, at: position(span)))
    }
  }

  private mutating func append(_ kind: Block.Kind, at place: SourcePosition) {
    frames[frames.count - 1].blocks.append(Block(kind, at: place))
  }

  private func position(_ span: CMarkSpan) -> SourcePosition {
    source.position(
      of: source.offset(line: span.startLine, column: span.startColumn), onLine: span.startLine)
  }
}
