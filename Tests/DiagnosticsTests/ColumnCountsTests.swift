import Testing

@testable import Diagnostics

@Suite("A column")
struct ColumnCountsTests {
  private static let text = String(repeating: "Протасов, x ", count: 1_000) + "\nещё 🙂 строка"

  @Test func `is the same as by counting from the beginning of the line`() {
    let source = SourceText(path: "a.md", text: ColumnCountsTests.text, masking: .privateSpans([]))
    var position = SourcePosition(line: 1, column: 1)
    var offset = 0
    for scalar in ColumnCountsTests.text.unicodeScalars {
      #expect(source.position(of: offset) == position)
      offset += Unicode.UTF8.width(scalar)
      let isEnd = scalar == "\n"
      position = SourcePosition(
        line: position.line + (isEnd ? 1 : 0), column: isEnd ? 1 : position.column + 1)
    }
    #expect(source.position(of: offset) == position)
  }

  @Test func `costs the same few bytes of counting everywhere on a line`() {
    let bytes = Array(ColumnCountsTests.text.utf8)
    let columns = ColumnCounts(of: bytes)
    let widest = (0...bytes.count).map { columns.counted(before: $0).count }.max()
    #expect(widest == ColumnCounts.stride - 1)
  }
}
