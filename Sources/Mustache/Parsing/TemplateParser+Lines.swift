extension TemplateParser {
  /// Adds the text before a tag, line by line.
  mutating func takeText(upTo end: Int) {
    while offset < end {
      if isAtLineStart {
        let blanksEnd = skipBlanks(from: offset, upTo: end)
        isAtLineStart = false
        pendingBlanks = offset..<blanksEnd
        offset = blanksEnd
        if offset == end { return }
        if lineBreak(at: offset) == nil { keepBlanks() }
      }
      let lineEnd = bytes[offset..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      let start = pendingBlanks?.lowerBound ?? offset
      pendingBlanks = nil
      append(.text(Array(bytes[start..<(lineEnd ?? end)])))
      isAtLineStart = lineEnd != nil
      offset = lineEnd ?? end
    }
    if isAtLineStart {
      isAtLineStart = false
      pendingBlanks = offset..<offset
    }
  }

  /// Marks the line as one that prints something, with the blanks that it begins with.
  mutating func keepBlanks() {
    guard let blanks = pendingBlanks else { return }
    append(.lineStart(Array(bytes[blanks])))
    pendingBlanks = nil
  }

  /// The blanks before the tag at `offset`, when nothing else stands before it on its line.
  var blanksBefore: [UInt8]? { pendingBlanks.map { Array(bytes[$0]) } }

  /// Where the next line begins, when only blanks are left of the line behind a tag.
  func lineEnd(behind tagEnd: Int) -> Int? {
    let blanksEnd = skipBlanks(from: tagEnd, upTo: bytes.count)
    return blanksEnd == bytes.count ? blanksEnd : lineBreak(at: blanksEnd)
  }

  /// Goes on behind a tag and the rest of its line, which prints nothing.
  mutating func dropLine(endingAt lineEnd: Int) {
    pendingBlanks = nil
    isAtLineStart = true
    offset = lineEnd
  }

  /// Takes the line of a tag away when the tag stands alone on it, or goes on behind the tag.
  ///
  /// - Returns: The blanks before a tag that stood alone.
  mutating func takeLine(endingAt tagEnd: Int) -> [UInt8]? {
    if let blanks = blanksBefore, let lineEnd = lineEnd(behind: tagEnd) {
      dropLine(endingAt: lineEnd)
      return blanks
    }
    keepBlanks()
    offset = tagEnd
    return nil
  }

  /// The blanks of the first line at or behind an offset that holds anything else.
  func blanksOfFirstLine(from start: Int) -> [UInt8] {
    var lineStart = start
    while true {
      let blanksEnd = skipBlanks(from: lineStart, upTo: bytes.count)
      guard let next = lineBreak(at: blanksEnd) else { return Array(bytes[lineStart..<blanksEnd]) }
      lineStart = next
    }
  }

  private func skipBlanks(from start: Int, upTo end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isBlank { index += 1 }
    return index
  }

  /// Where the next line begins, when a line ends right at an offset.
  private func lineBreak(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
    let isPair =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "\n")
    return isPair ? index + 2 : nil
  }
}
