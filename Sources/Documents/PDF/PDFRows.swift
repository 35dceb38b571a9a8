/// The rows of tables in a text that `pdftotext` has set as the page does.
enum PDFRows {
  /// The same text with an upright stroke in each gap of two or more spaces between words.
  static func cells(of text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var spaces = 0
    for byte in text.utf8 {
      if byte == 0x20 {
        spaces += 1
        continue
      }
      let isInLine = result.last.map { $0 != 0x0A && $0 != 0x0C } ?? false
      if isInLine, byte != 0x0A, byte != 0x0C, spaces > 0 {
        result += spaces > 1 ? " | ".utf8 : " ".utf8
      }
      spaces = 0
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether two texts say the same in the same paragraphs, wherever their lines end.
  static func isSame(_ one: String, _ other: String) -> Bool {
    paragraphs(of: one) == paragraphs(of: other)
  }

  private static func paragraphs(of text: String) -> [[Substring]] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.isEmpty, !paragraphs[paragraphs.count - 1].isEmpty { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1] += words
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}
