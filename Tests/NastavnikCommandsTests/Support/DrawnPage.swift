/// A page of a PDF whose font says in Unicode what its letters are, as every office program writes.
enum DrawnPage {
  private static let letters = Array("Иванов Пётр дарит книг.")

  /// The drawing of words, black on white, and of a box over them.
  static func drawing(_ words: String, at height: Int) -> String {
    cell(words, x: 72, y: height) + "0 g 70 \(height - 4) 200 16 re f "
  }

  /// The drawing of words at a place.
  static func cell(_ words: String, x: Int, y: Int) -> String {
    let codes = words.compactMap { letter in letters.firstIndex(of: letter).map { 65 + $0 } }
    let digits = codes.map { String($0, radix: 16) }.joined()
    return "BT /F1 12 Tf \(x) \(y) Td <\(digits)> Tj ET "
  }

  /// A PDF of some pages.
  static func pdf(_ pages: [String]) -> [UInt8] {
    let names = letters.map { letter in
      let digits = String(letter.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
      return "/uni" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var text = """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[\(kids)]/Count \(pages.count)/MediaBox[0 0 595 842]
      /Resources<</Font<</F1 3 0 R>>>>>>
      endobj
      3 0 obj
      <</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 65/LastChar \(64 + letters.count)
      /Widths[\(letters.map { _ in "600" }.joined(separator: " "))]
      /Encoding<</Type/Encoding/Differences[65 \(names.joined())]>>>>
      endobj

      """
    for (index, page) in pages.enumerated() {
      text += """
        \(4 + 2 * index) 0 obj
        <</Type/Page/Parent 2 0 R/Contents \(5 + 2 * index) 0 R>>
        endobj
        \(5 + 2 * index) 0 obj
        <</Length \(page.utf8.count)>>
        stream
        \(page)
        endstream
        endobj

        """
    }
    return Array((text + "trailer\n<</Root 1 0 R>>\n").utf8)
  }
}
