extension FileScan {
  /// Reads XML, in which the text of an element may itself be HTML, as the entries of feeds are.
  mutating func readXML(_ bytes: [UInt8]) {
    readMarkup(bytes, 0..<bytes.count, isXML: true)
    // Escaped markup was read above as text, tags and all; here it is read as what it is.
    var index = 0
    while index < bytes.count {
      guard let start = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return }
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      let inner = start + 1..<end
      if FileScan.holdsEscapedTag(bytes, inner) {
        let decoded = AddressText.withoutEntities(bytes, inner)
        readMarkup(decoded, 0..<decoded.count)
      }
      index = end
    }
  }

  private static func holdsEscapedTag(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].indices.contains { index in
      bytes[index] == UInt8(ascii: "&")
        && MarkupEntity.read(bytes, at: index, end: range.upperBound).scalar == 0x3C
    }
  }
}
