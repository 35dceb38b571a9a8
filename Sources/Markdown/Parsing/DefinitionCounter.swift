/// Counts the lines in front of a paragraph that libcmark took for link reference definitions.
///
/// libcmark removes them without a trace and goes on counting lines as if they had not been there.
/// It is asked about them again, line by line: a text of nothing but definitions has no blocks.
struct DefinitionCounter {
  let source: SourceText

  /// The number of lines; 0 for a paragraph without definitions.
  func count(in content: LeafContent) -> Int {
    var count = 0
    while count < content.lines.count, begins(content.lines[count].bytes, with: "["),
      let length = lengthOfDefinition(in: content.lines[count...])
    {
      count += length
    }
    // A paragraph is more than its definitions.
    return count < content.lines.count ? count : 0
  }

  /// A longer definition is counted as text, and the places behind it are early by its lines.
  private static let longest = 8

  private func lengthOfDefinition(in lines: ArraySlice<LeafContent.Line>) -> Int? {
    var text: [UInt8] = []
    var found: Int?
    for (index, line) in lines.prefix(DefinitionCounter.longest).enumerated() {
      let mayBeTitle = ["\"", "'", "("].contains { begins(line.bytes, with: $0) }
      if found != nil, !mayBeTitle { break }
      if index > 0 { text += "    ".utf8 }
      text += source.bytes[line.bytes]
      text.append(UInt8(ascii: "\n"))
      if SourceText.holdsDefinitions(text[...]), CMarkWalker.findsNothing(in: text) {
        found = index + 1
      } else if found != nil {
        break
      }
    }
    return found
  }

  private func begins(_ line: Range<Int>, with mark: Unicode.Scalar) -> Bool {
    !line.isEmpty && UInt32(source.bytes[line.lowerBound]) == mark.value
  }
}
