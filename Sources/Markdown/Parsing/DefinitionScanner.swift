/// Finds the link reference definitions in front of a paragraph (CommonMark 0.30, section 4.7).
///
/// libcmark removes them without a trace and goes on counting lines as if they had not been there,
/// so they are read once more as it reads them (inlines.c, `cmark_parse_reference_inline`).
struct DefinitionScanner {
  private let bytes: [UInt8]
  private var index = 0

  /// The number of lines in front of a text that are definitions; fewer than all of them.
  static func count(in lines: [LeafContent.Line], of source: SourceText) -> Int {
    guard let first = lines.first, source.bytes[first.bytes].first == UInt8(ascii: "[") else {
      return 0
    }
    // At a line that may underline a heading, libcmark looks for definitions above it.
    let above = Array(lines.prefix { !source.isUnderline($0) })
    var scanner = DefinitionScanner(source.text(of: above))
    var end = 0
    while scanner.passDefinition() { end = scanner.index }
    let count = end == 0 ? 0 : LeafContent(lines: above).line(at: end - 1) + 1
    return min(count, lines.count - 1)
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Passes one definition with its line end; what stands behind a failure does not matter.
  private mutating func passDefinition() -> Bool {
    guard passLabel(), pass(":") else { return false }
    passBlanksAndLineEnd()
    guard passDestination() else { return false }
    let beforeTitle = index
    passBlanksAndLineEnd()
    if index > beforeTitle, passTitle(), passRestOfLine() { return true }
    index = beforeTitle
    return passRestOfLine()
  }

  /// The longest label, in bytes.
  private static let longestLabel = 1000

  private mutating func passLabel() -> Bool {
    guard pass("[") else { return false }
    let start = index
    var isBlank = true
    while let byte = current, byte != UInt8(ascii: "]") {
      if byte == UInt8(ascii: "[") { return false }
      if !DefinitionScanner.isSpace(byte) { isBlank = false }
      passPossiblyEscaped()
      if index - start > DefinitionScanner.longestLabel { return false }
    }
    return pass("]") && !isBlank
  }

  private mutating func passDestination() -> Bool {
    if pass("<") {
      while let byte = current, byte != UInt8(ascii: ">") {
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "<") { return false }
        index += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      return pass(">")
    }
    let start = index
    var depth = 0
    while let byte = current, !DefinitionScanner.isSpace(byte) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      // libcmark gives up at 32 open parentheses.
      if depth < 0 || depth > 32 { break }
      passPossiblyEscaped()
    }
    return index > start && depth == 0
  }

  private mutating func passTitle() -> Bool {
    guard let opening = current else { return false }
    switch opening {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return passTitle(to: opening, without: opening)
    case UInt8(ascii: "("): return passTitle(to: UInt8(ascii: ")"), without: opening)
    default: return false
    }
  }

  /// Passes the longest title there is: a mark behind a backslash may end it, or may not.
  private mutating func passTitle(to closing: UInt8, without opening: UInt8) -> Bool {
    var end: Int?
    index += 1
    while let byte = current {
      let isMark = byte == closing || byte == opening
      let isEscapable = bytes[index - 1] == UInt8(ascii: "\\")
      index += 1
      if byte == closing { end = index }
      if isMark, !isEscapable { break }
    }
    guard let end else { return false }
    index = end
    return true
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func pass(_ mark: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func passPossiblyEscaped() {
    let isEscape =
      bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count
      && ASCIIPunctuation.contains(bytes[index + 1])
    index += isEscape ? 2 : 1
  }

  private mutating func passBlanks() {
    while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { index += 1 }
  }

  private mutating func passBlanksAndLineEnd() {
    passBlanks()
    if pass("\n") { passBlanks() }
  }

  private mutating func passRestOfLine() -> Bool {
    passBlanks()
    return current == nil || pass("\n")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
