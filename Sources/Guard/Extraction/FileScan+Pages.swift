extension FileScan {
  /// Reads a page, without what is known of the pages before.
  mutating func readPage(_ bytes: [UInt8]) {
    known.begin()
    var stretch = 0..<0
    while stretch.upperBound < bytes.count {
      let start = known.pass(bytes, from: stretch.upperBound, end: bytes.count)
      let found = findings
      let end = readStretch(bytes, from: start)
      stretch = start..<end
      // What ends with the page may go on in another one.
      if isAtBeginning, findings == found, end < bytes.count {
        known.remember(bytes, stretch)
      } else {
        known.skip()
        stretch = start..<readToBeginning(bytes, from: end)
      }
    }
    finishText()
  }

  /// Reads up to the next border of paragraphs, and tells the index behind it.
  private mutating func readStretch(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let next = readPiece(bytes, at: index, end: bytes.count, isXML: false)
      index = next.index
      if next.isBorder { break }
    }
    return index
  }

  /// Reads on until nothing that was read plays a part any more.
  private mutating func readToBeginning(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, !isAtBeginning { index = readStretch(bytes, from: index) }
    return index
  }
}
