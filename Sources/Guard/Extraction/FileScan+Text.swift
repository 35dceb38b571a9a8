extension FileScan {
  /// Reads plain text; a blank line ends a paragraph.
  mutating func readText(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    var isLineEmpty = false
    while index < range.upperBound {
      let (scalar, count) = ByteText.scalar(at: index, in: bytes, end: range.upperBound)
      if scalar == 0x0A {
        if isLineEmpty { finishText() }
        isLineEmpty = true
      } else if scalar > 0x20 {
        isLineEmpty = false
      }
      text.put(scalar, at: index)
      index += count
    }
    finishText()
  }

  /// Reads text beside the running one, as a comment.
  mutating func readAside(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, count) = ByteText.scalar(at: index, in: bytes, end: range.upperBound)
      aside.put(scalar, at: index)
      index += count
    }
    finishAside()
  }

  /// Reads the path of the file itself.
  mutating func readPath(_ path: String) {
    let bytes = Array(path.utf8)
    readAddress(bytes, 0..<bytes.count)
  }

  /// Reads an address of the web: entities and percent signs decoded, words told apart as in names
  /// of files.
  mutating func readAddress(_ bytes: [UInt8], _ range: Range<Int>) {
    aside.isName = true
    guard AddressText.isEncoded(bytes, range) else { return readAside(bytes, range) }
    let decoded = AddressText.decoded(bytes, range)
    readAside(decoded, 0..<decoded.count)
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
