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
  /// What labels told in the paragraphs before.
  private var labelled = LabelledNames()
  /// What was found, in the order of the source.
  private(set) var found: [Found] = []
  /// Where links to people stand, whose words and ids no message quotes.
  private(set) var links: [Range<Int>] = []

  /// Prepares to read a source with what is remembered of words.
  init(_ searched: SearchedData, _ bytes: [UInt8], taking memory: inout ScanMemory) {
    self.init(searched, bytes)
    swap(&block.memory, &memory.text.memory)
  }

  /// Prepares to read a source by itself.
  init(_ searched: SearchedData, _ bytes: [UInt8]) {
    self.searched = searched
    self.bytes = bytes
  }

  /// Leaves what is remembered of words to the next source.
  mutating func leave(to memory: inout ScanMemory) { swap(&block.memory, &memory.text.memory) }

  /// Reads a stretch.
  mutating func read(_ stretch: SourceStretch) {
    labelled = LabelledNames()
    let isText = stretch.language == .text
    let links = isText ? PersonLinks(in: bytes, stretch.range) : nil
    self.links += links?.links ?? []
    var index = stretch.range.lowerBound
    var isLineEmpty = true
    while index < stretch.range.upperBound {
      if let end = links?.end(ofWordsAt: index) {
        finish()
        index = end
        continue
      }
      if !isText, startsRemark(at: index, stretch) {
        while index < stretch.range.upperBound, bytes[index] != 0x0A { index += 1 }
        continue
      }
      if isText, let end = endOfTag(at: index, end: stretch.range.upperBound) {
        index = end
        continue
      }
      if isText, startsPicture(at: index, end: stretch.range.upperBound) {
        index += 1
        continue
      }
      if isText, let target = target(at: index, end: stretch.range.upperBound) {
        readAddress(target)
        index = target.upperBound
        continue
      }
      let (scalar, count) = character(at: index, end: stretch.range.upperBound, isText: isText)
      if scalar == 0x0A {
        if isLineEmpty { finish() }
        isLineEmpty = true
      } else if scalar > 0x20 {
        isLineEmpty = false
      }
      if let scalar = SourceScan.seen(scalar, isText: isText) { block.put(scalar, at: index) }
      index += count
    }
    finish()
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
    var address = TextBlock(keepingOffsets: true)
    address.isName = true
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, count) = character(at: index, end: range.upperBound, isText: true)
      address.put(scalar, at: index)
      index += count
    }
    var apart = LabelledNames()
    found += SourceScan.found(in: &address, after: &apart, searched, bytes)
  }

  private mutating func finish() {
    guard !block.isEmpty else { return }
    found += SourceScan.found(in: &block, after: &labelled, searched, bytes)
    labelled.endBlock()
    block.reset()
  }

  private static func found(
    in block: inout TextBlock, after labelled: inout LabelledNames, _ searched: SearchedData,
    _ bytes: [UInt8]
  ) -> [Found] {
    block.close()
    let alarms = searched.names.mark(&block)
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
