import Diagnostics

/// Takes one template apart; every problem of it is kept, none stops the others but an unclosed tag.
///
/// Tags that print nothing take a line with them on which they stand alone; tags inside a parent tag
/// share that line with it, as the text between them is not printed anyway (the specification's
/// modules `sections` and `~inheritance`).
struct TemplateParser {
  /// How deep sections, blocks and parent tags may stand in each other in one file.
  static let nestingLimit = 64

  let path: String
  let bytes: [UInt8]

  var delimiters = Delimiters.standard
  var frames: [Frame]
  var errors: [Diagnostic] = []
  var oversights: [Diagnostic] = []

  /// Everything before it is parsed.
  var offset = 0
  /// Whether nothing of the line at `offset` is parsed yet.
  var isAtLineStart = true
  /// The blanks that begin the line, while nothing else of it is parsed.
  var pendingBlanks: Range<Int>?
  /// Set when going on would only give misleading messages.
  var isStopped = false

  private var cursor = PositionCursor()

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let start = SourcePosition(line: 1, column: 1)
    frames = [Frame(kind: .root, name: TemplateName("", at: start), position: start)]
  }

  /// Parses the whole file as the template of this name.
  static func parse(name: String, path: String, bytes: [UInt8]) -> Template {
    var parser = TemplateParser(path: path, bytes: bytes)
    parser.parseAll()
    return Template(
      name: name, path: path, nodes: parser.frames[0].nodes, errors: parser.errors,
      oversights: parser.oversights)
  }

  private mutating func parseAll() {
    while !isStopped, let tag = find(delimiters.open, from: offset) {
      takeText(upTo: tag)
      takeTag(at: tag)
    }
    guard !isStopped else { return }
    takeText(upTo: bytes.count)
    if let blanks = pendingBlanks, !blanks.isEmpty { append(.text(Array(bytes[blanks]))) }
    while frames.count > 1 {
      errors.append(unclosed(frames.removeLast(), closedBy: nil))
    }
  }

  /// The place of a byte that lies behind all those asked for before.
  mutating func position(of offset: Int) -> SourcePosition {
    cursor.position(of: offset, in: bytes)
  }

  /// The first occurrence of a mark at or behind an offset.
  func find(_ mark: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + mark.count <= bytes.count {
      if isMark(mark, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether a mark stands at an offset.
  func isMark(_ mark: [UInt8], at start: Int) -> Bool {
    guard start + mark.count <= bytes.count else { return false }
    for index in mark.indices where bytes[start + index] != mark[index] { return false }
    return true
  }

  /// Adds a piece to the innermost open tag; a parent tag takes blocks only.
  mutating func append(_ node: Node) {
    let last = frames.count - 1
    if frames[last].kind == .parent {
      noteStray(node)
    } else {
      frames[last].nodes.append(node)
    }
  }
}
