/// Parses the pieces of all tables of a text in one go.
///
/// The text itself is appended, so that references in cells find the definitions of the text. That
/// makes parsing twice as long, and no more, however many tables there are.
struct PieceParser {
  /// The inlines of each piece, in order.
  private(set) var inlines: [[Inline]]
  /// What was left out or simplified in them.
  private(set) var remarks: [MarkdownRemark] = []

  private let pieces: [Piece]
  private let source: SourceText
  private var lineCount = 0
  private var pieceOfLine: [Int: Int] = [:]

  /// Parses pieces of a text.
  init(_ pieces: [Piece], of source: SourceText) {
    self.pieces = pieces
    self.source = source
    inlines = Array(repeating: [], count: pieces.count)
    let bytes = layOut()
    walk(CMarkWalker(parsing: bytes))
  }

  private static let cellPrefix = "# "
  /// Text indented by four columns continues a paragraph whatever it resembles, and a letter on a
  /// line of its own opens the paragraph; it is taken away again.
  private static let opening = "x\n"
  private static let continuationPrefix = "    "

  /// Writes all pieces into one document and notes on which line each begins.
  private mutating func layOut() -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      pieceOfLine[lineCount + 1] = index
      switch piece.shape {
      case .cell: appendCell(piece.content, to: &bytes)
      case .lines: appendLines(piece.content, to: &bytes)
      }
    }
    if source.holdsDefinitions { bytes += source.bytes }
    return bytes
  }

  private mutating func appendCell(_ content: LeafContent, to bytes: inout [UInt8]) {
    bytes += PieceParser.cellPrefix.utf8
    // A segment ends where the backslash stands that is left out before the next one.
    let backslashes = content.segments.dropFirst().map { $0.source - 1 }
    for (segment, end) in zip(
      content.segments, backslashes + [content.lines[0].bytes.upperBound])
    {
      bytes += source.bytes[segment.source..<end]
    }
    // This closing sequence keeps number signs at the end of the cell from being taken for one.
    bytes += " #\n".utf8
    lineCount += 1
  }

  private mutating func appendLines(_ content: LeafContent, to bytes: inout [UInt8]) {
    bytes += PieceParser.opening.utf8
    for line in content.lines {
      bytes += PieceParser.continuationPrefix.utf8
      bytes += source.bytes[line.bytes]
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes.append(UInt8(ascii: "\n"))
    lineCount += content.lines.count + 2
  }

  private mutating func walk(_ walker: consuming CMarkWalker) {
    var open: (piece: Int, builder: InlineBuilder)?
    while let event = walker.next() {
      switch event {
      case .enter(.document, _): continue
      case .enter(let node, let span):
        if open != nil {
          open?.builder.enter(node, span)
        } else {
          guard span.startLine <= lineCount else { return }
          guard let piece = pieceOfLine[span.startLine] else { continue }
          open = (piece, makeBuilder(for: pieces[piece]))
        }
      case .leaf(let node, let span): open?.builder.leaf(node, span)
      case .exit:
        if open?.builder.isOpen == true {
          open?.builder.exit()
        } else if let finished = open {
          remarks += finished.builder.remarks
          let isOpened = pieces[finished.piece].shape == .lines
          // The letter that opens the paragraph, and its line end.
          inlines[finished.piece] = Array(finished.builder.finish().dropFirst(isOpened ? 2 : 0))
          open = nil
        }
      }
    }
  }

  private func makeBuilder(for piece: Piece) -> InlineBuilder {
    let places =
      switch piece.shape {
      case .cell: InlinePlaces(piece.content, firstColumn: PieceParser.cellPrefix.utf8.count + 1)
      case .lines: InlinePlaces(piece.content.afterLetter, firstColumn: 1)
      }
    return InlineBuilder(
      places: places,
      source: source, dialect: .site, depth: piece.depth)
  }
}
