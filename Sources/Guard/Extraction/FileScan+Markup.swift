extension FileScan {
  /// Reads HTML or XML: text between tags, attributes, comments.
  mutating func readMarkup(_ bytes: [UInt8], _ range: Range<Int>, isXML: Bool = false) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end { index = readPiece(bytes, at: index, end: end, isXML: isXML).index }
    finishText()
  }

  /// Reads a tag or text up to the next one; tells where the text goes on, and whether another paragraph begins.
  @inline(__always)
  mutating func readPiece(
    _ bytes: [UInt8], at index: Int, end: Int, isXML: Bool
  ) -> (index: Int, isBorder: Bool) {
    switch bytes[index] {
    case UInt8(ascii: "<"):
      return readTag(bytes, from: index, end: end, isXML: isXML)
    case UInt8(ascii: "&"):
      let entity = MarkupEntity.read(bytes, at: index, end: end)
      text.put(entity.scalar, at: index)
      return (index + entity.count, false)
    default:
      var next = index + 1
      while next < end, bytes[next] != UInt8(ascii: "<"), bytes[next] != UInt8(ascii: "&") {
        next += 1
      }
      text.put(bytes.span, index..<next)
      return (next, false)
    }
  }

  /// Reads what begins with `<`; tells where the text goes on, and whether another paragraph begins.
  private mutating func readTag(
    _ bytes: [UInt8], from start: Int, end: Int, isXML: Bool
  ) -> (index: Int, isBorder: Bool) {
    var index = start + 1
    guard index < end else { return (end, false) }
    if bytes[index] == UInt8(ascii: "!") {
      return (readDeclaration(bytes, from: start, end: end, isXML: isXML), false)
    }
    let isClosing = bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    guard index < end, FileScan.isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "?") else {
      // A lone sign is text.
      text.put(UInt32(UInt8(ascii: "<")), at: start)
      return (start + 1, false)
    }
    let nameStart = index
    while index < end, !FileScan.endsName(bytes[index]) { index += 1 }
    let name = nameStart..<index
    let tag = MarkupTag.named(bytes, name, isXML: isXML, in: tags)
    divide(by: tag, at: start)
    index = readAttributes(bytes, from: index, end: end)
    if !isXML, !isClosing, name.count == 5 || name.count == 6,
      MarkupTag.holdsRawText(bytes[name])
    {
      return (readRawText(bytes, of: bytes[name], from: index, end: end), false)
    }
    return (index, tag == .block)
  }

  private mutating func divide(by tag: MarkupTag, at offset: Int) {
    switch tag {
    case .inline: break
    case .line: text.put(0x20, at: offset)
    case .cell: text.putCell(at: offset)
    case .block: finishText()
    }
  }

  /// Reads the attributes up to the end of the tag, and tells the index behind it.
  private mutating func readAttributes(_ bytes: [UInt8], from start: Int, end: Int) -> Int {
    var index = start
    while index < end, bytes[index] != UInt8(ascii: ">") {
      guard !FileScan.endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") else {
        index += 1
        continue
      }
      let nameStart = index
      while index < end, !FileScan.endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") {
        index += 1
      }
      let name = nameStart..<index
      while index < end, FileScan.isBlank(bytes[index]) { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: "=") else {
        readAttribute(bytes, named: name, value: name)
        continue
      }
      index += 1
      while index < end, FileScan.isBlank(bytes[index]) { index += 1 }
      let value = FileScan.value(bytes, from: index, end: end)
      readAttribute(bytes, named: name, value: value.range)
      index = value.next
    }
    return min(index + 1, end)
  }

  private mutating func readAttribute(
    _ bytes: [UInt8], named name: Range<Int>, value: Range<Int>
  ) {
    guard !value.isEmpty else { return }
    readAside(bytes, name.lowerBound..<value.upperBound, as: .attribute) { scan in
      MarkupTag.holdsAddress(bytes[name])
        ? scan.readNewAddress(bytes, value) : scan.readAsideMarkup(bytes, value)
    }
  }

  /// Reads text with entities that stands beside the running text.
  private mutating func readAsideMarkup(_ bytes: [UInt8], _ range: Range<Int>) -> [Mention] {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index] != UInt8(ascii: "&") { index += 1 }
      aside.put(bytes.span, start..<index)
      guard index < range.upperBound else { break }
      let entity = MarkupEntity.read(bytes, at: index, end: range.upperBound)
      aside.put(entity.scalar, at: index)
      index += entity.count
    }
    return finishAside()
  }

  /// Reads a comment, a declaration or a section of character data.
  private mutating func readDeclaration(
    _ bytes: [UInt8], from start: Int, end: Int, isXML: Bool
  ) -> Int {
    if FileScan.stands(FileScan.commentStart, at: start, in: bytes, end: end) {
      let close = FileScan.find(FileScan.commentEnd, from: start + 4, in: bytes, end: end)
      readAside(bytes, start + 4..<close)
      return min(close + 3, end)
    }
    // HTML inside knows no such sections, so that they cannot nest.
    if isXML, FileScan.stands(FileScan.dataStart, at: start, in: bytes, end: end) {
      let close = FileScan.find(FileScan.dataEnd, from: start + 9, in: bytes, end: end)
      readMarkup(bytes, start + 9..<close)
      return min(close + 3, end)
    }
    let close = FileScan.find(FileScan.tagEnd, from: start, in: bytes, end: end)
    readAside(bytes, start + 2..<max(close, start + 2))
    return min(close + 1, end)
  }

  private mutating func readRawText(
    _ bytes: [UInt8], of name: ArraySlice<UInt8>, from start: Int, end: Int
  ) -> Int {
    var index = start
    while index < end {
      let close = FileScan.find(FileScan.closingStart, from: index, in: bytes, end: end)
      let rest = bytes[min(close + 2, end)..<end].prefix(name.count)
      if close >= end || rest.elementsEqual(name, by: { $0 | 0x20 == $1 | 0x20 }) {
        // A data block: its strings are read as those of a file of data.
        if bytes[start..<close].starts(with: FileScan.dataBlockStart) {
          readJSON(bytes, start..<close)
        } else {
          readAside(bytes, start..<close)
        }
        return close
      }
      index = close + 2
    }
    readAside(bytes, start..<end)
    return end
  }

  private static func value(
    _ bytes: [UInt8], from start: Int, end: Int
  ) -> (range: Range<Int>, next: Int) {
    guard start < end else { return (end..<end, end) }
    var index = start
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      while index < end, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
      return (start..<index, index)
    }
    index += 1
    while index < end, bytes[index] != quote { index += 1 }
    return (start + 1..<index, min(index + 1, end))
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func endsName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// Whether some words stand at an index.
  private static func stands(_ words: [UInt8], at index: Int, in bytes: [UInt8], end: Int) -> Bool {
    index + words.count <= end && bytes[index..<index + words.count].elementsEqual(words)
  }

  /// The index of the next occurrence of some words, else the end.
  private static func find(_ words: [UInt8], from start: Int, in bytes: [UInt8], end: Int) -> Int {
    guard let first = words.first else { return end }
    var index = start
    while index < end {
      if bytes[index] == first, stands(words, at: index, in: bytes, end: end) { return index }
      index += 1
    }
    return end
  }

  private static let dataBlockStart = Array("{\"@".utf8)
  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let dataStart = Array("<![CDATA[".utf8)
  private static let dataEnd = Array("]]>".utf8)
  private static let closingStart = Array("</".utf8)
  private static let tagEnd = Array(">".utf8)
}
