import Diagnostics

/// Turns events into nodes with a stack of its own, so that no input can exhaust the call stack.
struct TreeBuilder {
  /// What the builder waits for inside a mapping.
  private enum Slot {
    case key
    case value(key: String, start: SourcePosition, end: SourcePosition)
    /// The value of a key that was refused: read for its own problems, then dropped.
    case droppedValue
  }

  /// A collection that has begun and not ended.
  private struct Frame {
    let start: SourcePosition
    var end: SourcePosition
    let isFlow: Bool
    let isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var slot = Slot.key
    var firstPlaces: [String: SourcePosition] = [:]
  }

  private let limits: YAMLLimits
  private let firstLine: Int
  // Frames are changed in place: taking one out and putting it back would copy its arrays.
  private var stack: [Frame] = []
  private var roots: [YAMLNode] = []
  private var nodeCount = 0
  private var wasStopped = false
  /// Whether the stream has ended or a limit was met.
  private(set) var isFinished = false

  /// Starts with nothing read.
  init(limits: YAMLLimits, firstLine: Int) {
    self.limits = limits
    self.firstLine = firstLine
  }

  /// What was read; `nil` when a limit stopped the reading.
  var documents: [YAMLNode]? { wasStopped ? nil : roots }

  /// Takes in the next event of the stream.
  mutating func take(_ event: Event, reporter: inout Reporter) {
    let start = event.start.position(firstLine: firstLine)
    let end = event.end.position(firstLine: firstLine)
    if event.hasAnchor { reporter.anchor(at: start) }
    if event.hasTag { reporter.tag(at: start) }
    if event.isBehindQuestionMark { reporter.swallowedQuestionMark(at: start) }
    switch event.kind {
    case .streamStart, .documentEnd: break
    case .streamEnd: isFinished = true
    case .documentStart(let declaresTags):
      if declaresTags { reporter.tagDirective(at: start) }
    case .alias:
      reporter.alias(at: start)
      add(YAMLNode(.refused, from: start, to: end), reporter: &reporter)
    case .scalar(let scalar):
      add(YAMLNode(.scalar(scalar), from: start, to: end), reporter: &reporter)
    case .sequenceStart(let isFlow):
      open(from: start, to: end, isFlow: isFlow, isMapping: false, reporter: &reporter)
    case .mappingStart(let isFlow):
      open(from: start, to: end, isFlow: isFlow, isMapping: true, reporter: &reporter)
    case .sequenceEnd, .mappingEnd: close(at: end, reporter: &reporter)
    }
    if reporter.isFull { stop() }
  }

  private mutating func stop() {
    isFinished = true
    wasStopped = true
  }

  private mutating func open(
    from start: SourcePosition, to end: SourcePosition, isFlow: Bool, isMapping: Bool,
    reporter: inout Reporter
  ) {
    guard stack.count < limits.depth else {
      reporter.tooDeep(limits.depth, at: start)
      return stop()
    }
    if let top = stack.last, top.isMapping, case .key = top.slot { reporter.complexKey(at: start) }
    stack.append(Frame(start: start, end: end, isFlow: isFlow, isMapping: isMapping))
  }

  private mutating func close(at end: SourcePosition, reporter: inout Reporter) {
    guard let frame = stack.popLast() else { return }
    add(
      YAMLNode(
        frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items),
        from: frame.start,
        // libyaml ends a block collection where the next token begins, far below its last line.
        to: frame.isFlow ? end : frame.end),
      reporter: &reporter)
  }

  /// Puts a finished node where it belongs: a document, an item, a key or a value.
  private mutating func add(_ node: YAMLNode, reporter: inout Reporter) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      reporter.tooManyNodes(limits.nodes, at: node.start)
      return stop()
    }
    let top = stack.count - 1
    guard top >= 0 else { return roots.append(node) }
    stack[top].end = max(stack[top].end, node.end)
    guard stack[top].isMapping else { return stack[top].items.append(node) }
    switch stack[top].slot {
    case .key:
      stack[top].slot = takeKey(node, reporter: &reporter)
    case .value(let key, let start, let end):
      stack[top].entries.append(
        YAMLNode.Entry(key: key, from: start, to: end, value: node))
      stack[top].slot = .key
    case .droppedValue:
      stack[top].slot = .key
    }
  }

  /// Judges a node in the place of a key of the innermost mapping.
  private mutating func takeKey(_ node: YAMLNode, reporter: inout Reporter) -> Slot {
    guard case .scalar(let scalar) = node.content else { return .droppedValue }
    if scalar.text.isEmpty {
      reporter.emptyKey(at: node.start)
      return .droppedValue
    }
    if scalar.style == .plain && scalar.text == "<<" {
      reporter.mergeKey(at: node.start)
      return .droppedValue
    }
    if scalar.style == .plain, let invisible = TreeBuilder.invisible(in: scalar.text) {
      reporter.invisibleInKey(invisible, at: node.start)
      return .droppedValue
    }
    let top = stack.count - 1
    if let first = stack[top].firstPlaces[scalar.text] {
      reporter.duplicateKey(scalar.text, at: node.start, first: first)
      return .droppedValue
    }
    stack[top].firstPlaces[scalar.text] = node.start
    return .value(key: scalar.text, start: node.start, end: node.end)
  }

  /// The first character of a key that nobody sees: a no-break space at its edges, or one without
  /// width anywhere.
  private static func invisible(in key: String) -> Unicode.Scalar? {
    let scalars = key.unicodeScalars
    let isSpace: (Unicode.Scalar) -> Bool = { ["\u{A0}", "\u{2007}", "\u{202F}"].contains($0) }
    if let first = scalars.first, isSpace(first) { return first }
    if let last = scalars.last, isSpace(last) { return last }
    return scalars.first { scalar in
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064: true
      default: false
      }
    }
  }
}
