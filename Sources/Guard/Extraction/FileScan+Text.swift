extension FileScan {
  /// Reads plain text; a blank line ends a paragraph.
  mutating func readText(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    var isLineEmpty = false
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index] != 0x0A {
        if bytes[index] > 0x20 { isLineEmpty = false }
        index += 1
      }
      text.put(bytes.span, start..<index)
      guard index < range.upperBound else { break }
      if isLineEmpty { finishText() }
      isLineEmpty = true
      text.put(0x0A, at: index)
      index += 1
    }
    finishText()
  }

  /// Reads text beside the running one, as a comment.
  mutating func readAside(_ bytes: [UInt8], _ range: Range<Int>) {
    readAside(bytes, range, as: .text) { $0.readNewAside(bytes, range) }
  }

  /// Reads the path of the file itself.
  mutating func readPath(_ path: String) {
    let bytes = Array(path.utf8)
    readNewAddress(bytes, 0..<bytes.count)
  }

  /// Reads an address of the web: entities and percent signs decoded, words told apart as in names
  /// of files.
  mutating func readAddress(_ bytes: [UInt8], _ range: Range<Int>) {
    readAside(bytes, range, as: .address) { $0.readNewAddress(bytes, range) }
  }

  @discardableResult
  mutating func readNewAddress(_ bytes: [UInt8], _ range: Range<Int>) -> [Mention] {
    aside.isName = true
    guard AddressText.isEncoded(bytes, range) else { return readNewAside(bytes, range) }
    let decoded = AddressText.decoded(bytes, range)
    return readNewAside(decoded, 0..<decoded.count)
  }

  private mutating func readNewAside(_ bytes: [UInt8], _ range: Range<Int>) -> [Mention] {
    aside.put(bytes.span, range)
    return finishAside()
  }
}

extension FileScan {
  /// Reads a whole file.
  mutating func read(_ bytes: [UInt8], as format: FileFormat) {
    switch format {
    case .html: readPage(bytes)
    case .xml: readXML(bytes)
    case .json: readJSON(bytes, 0..<bytes.count)
    case .calendar: readCalendar(bytes)
    case .table: readTable(bytes)
    case .text: readText(bytes, 0..<bytes.count)
    }
  }
}
