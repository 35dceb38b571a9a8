/// Reads stretches of a source and keeps where everything stands.
struct SourceScan {
  /// A mention with its bytes in the source.
  struct Found {
    let mention: Mention
    let range: Range<Int>
  }

  private let searched: SearchedData
  let bytes: [UInt8]
  private var block = TextBlock(keepingOffsets: true)
  /// What stands beside the running text.
  private var aside = TextBlock(keepingOffsets: true)
  private var words = WordMemory()
  /// What labels told in the paragraphs before.
  private var labelled = LabelledNames()
  /// What was found, in the order of the source.
  private(set) var found: [Found] = []
  /// Where links to people stand, whose words and ids no message quotes.
  private(set) var links: [Range<Int>] = []

  /// Prepares to read a source with what is remembered of words.
  init(_ searched: SearchedData, _ bytes: [UInt8], taking memory: inout ScanMemory) {
    self.init(searched, bytes)
    swap(&words, &memory.words)
  }

  /// Prepares to read a source by itself.
  init(_ searched: SearchedData, _ bytes: [UInt8]) {
    self.searched = searched
    self.bytes = bytes
  }

  /// Leaves what is remembered of words to the next source.
  mutating func leave(to memory: inout ScanMemory) { swap(&words, &memory.words) }

  /// Reads a stretch.
  mutating func read(_ stretch: SourceStretch) {
    let bytes = bytes
    labelled = LabelledNames()
    let isText = stretch.language == .text
    let links = isText ? PersonLinks(in: bytes, stretch.range) : nil
    self.links += links?.links ?? []
    var index = stretch.range.lowerBound
    var isLineEmpty = true
    while index < stretch.range.upperBound {
      let start = index
      while index < stretch.range.upperBound, !SourceScan.isMark(bytes[index], isText: isText) {
        if bytes[index] > 0x20 { isLineEmpty = false }
        index += 1
      }
      block.put(bytes.span, start..<index)
      guard index < stretch.range.upperBound else { break }
      if let end = links?.end(ofWordsAt: index) {
        finish()
        index = end
      } else if let end = endOfUnread(at: index, stretch) {
        index = end
      } else if isText, let target = target(at: index, end: stretch.range.upperBound) {
        readAddress(target)
        index = target.upperBound
      } else {
        index = readMark(at: index, stretch, &isLineEmpty)
      }
    }
    finish()
  }

  /// Whether a byte may be more than a character of a text.
  private static func isMark(_ byte: UInt8, isText: Bool) -> Bool {
    switch byte {
    case 0x0A: true
    case UInt8(ascii: "#"): !isText
    // What Markdown and HTML begin with.
    case 0x21, 0x26, 0x2A, 0x3C, 0x5B...0x5D, 0x60: isText
    default: false
    }
  }

  /// The index behind what no page holds: a remark of YAML, a tag, the sign of a picture.
  private func endOfUnread(at index: Int, _ stretch: SourceStretch) -> Int? {
    let end = stretch.range.upperBound
    if stretch.language == .data {
      guard startsRemark(at: index, stretch) else { return nil }
      return bytes[index..<end].firstIndex(of: 0x0A) ?? end
    }
    return endOfTag(at: index, end: end) ?? (startsPicture(at: index, end: end) ? index + 1 : nil)
  }

  /// Reads a sign that is a character of the text after all, a reference or the end of a line, and
  /// tells the index behind it.
  private mutating func readMark(
    at index: Int, _ stretch: SourceStretch, _ isLineEmpty: inout Bool
  ) -> Int {
    let isText = stretch.language == .text
    let (scalar, count) = character(at: index, end: stretch.range.upperBound, isText: isText)
    if scalar == 0x0A {
      if isLineEmpty { finish() }
      isLineEmpty = true
    } else if scalar > 0x20 {
      isLineEmpty = false
    }
    if let scalar = SourceScan.seen(scalar, isText: isText) { block.put(scalar, at: index) }
    return index + count
  }

  private func character(
    at index: Int, end: Int, isText: Bool
  ) -> (scalar: UInt32, count: Int) {
    if isText, bytes[index] == UInt8(ascii: "&") {
      return MarkupEntity.read(bytes, at: index, end: end)
    }
    return ByteText.scalar(at: index, in: bytes, end: end)
  }

  /// The character as a reader of the page sees it; `nil` for marks of Markdown.
  private static func seen(_ scalar: UInt32, isText: Bool) -> UInt32? {
    guard isText else { return scalar }
    switch scalar {
    // Asterisks, backslashes, grave accents, the brackets of links.
    case 0x2A, 0x5C, 0x60, 0x5B, 0x5D: return nil
    default: return scalar
    }
  }

  /// Whether a remark of YAML begins at an index.
  private func startsRemark(at index: Int, _ stretch: SourceStretch) -> Bool {
    bytes[index] == UInt8(ascii: "#")
      && (index == stretch.range.lowerBound || bytes[index - 1] <= 0x20)
  }

  /// Reads the address of a link, which stands beside the words around the link.
  private mutating func readAddress(_ range: Range<Int>) {
    let bytes = bytes
    aside.isName = true
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index] != UInt8(ascii: "&") { index += 1 }
      aside.put(bytes.span, start..<index)
      guard index < range.upperBound else { break }
      let (scalar, count) = character(at: index, end: range.upperBound, isText: true)
      aside.put(scalar, at: index)
      index += count
    }
    var apart = LabelledNames()
    found += SourceScan.found(in: &aside, after: &apart, searched, bytes, &words)
    aside.reset()
  }

  private mutating func finish() {
    guard !block.isEmpty else { return }
    found += SourceScan.found(in: &block, after: &labelled, searched, bytes, &words)
    labelled.endBlock()
    block.reset()
  }

  private static func found(
    in block: inout TextBlock, after labelled: inout LabelledNames, _ searched: SearchedData,
    _ bytes: [UInt8], _ words: inout WordMemory
  ) -> [Found] {
    block.close()
    let alarms = searched.names.mark(&block, &words)
    guard !alarms.isEmpty else { return [] }
    return searched.mentions(in: block, alarms, after: &labelled).map { mention in
      let first = Int(block.tokens[mention.tokens.lowerBound].start)
      let last = Int(block.tokens[mention.tokens.upperBound - 1].end) - 1
      let start = Int(block.offsets[first])
      let end = Int(block.offsets[last])
      let count = ByteText.scalar(at: end, in: bytes, end: bytes.count).count
      return Found(mention: mention, range: start..<max(start, end + count))
    }
  }
}
