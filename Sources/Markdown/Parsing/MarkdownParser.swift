internal import Diagnostics

/// Parses one text: blocks first, then what only a second look can tell, the cells of its tables.
struct MarkdownParser {
  let source: SourceText
  let dialect: MarkdownDialect

  /// The whole tree.
  func parse() -> MarkdownDocument {
    var builder = BlockBuilder(source: source, dialect: dialect)
    var walker = CMarkWalker(parsing: source.bytes)
    while let event = walker.next() { builder.take(event) }
    let pieces = builder.pieces
    var document = builder.finish()
    if !pieces.isEmpty {
      let parser = PieceParser(pieces, of: source)
      var finisher = TableFinisher(pieces: parser.inlines)
      document.blocks = finisher.finish(document.blocks)
      document.remarks += parser.remarks
    }
    document.remarks.sort { $0.place < $1.place }
    return document
  }
}
