import Diagnostics

/// A file of records while it is read, with the files that lie around it.
final class SourceFile: Sendable {
  /// The path relative to content/.
  let path: String
  /// The text as UTF-8.
  let text: [UInt8]
  /// The first byte of each line.
  let lineStarts: [Int]
  /// All files of content/.
  let index: ContentIndex

  /// Takes a text and finds its lines.
  init(path: String, text: [UInt8], index: ContentIndex) {
    self.path = path
    self.text = text
    self.index = index
    var starts = [0]
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The folder in which the file lies, with `/` at the end, empty for content/ itself.
  var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The name without folder and ending.
  var stem: String {
    let name = path.dropFirst(folder.count)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return String(name) }
    return String(name[..<dot])
  }

  /// The line and column of a byte, both from 1, the column in characters.
  func position(of offset: Int) -> SourcePosition {
    let line = lineStarts.lastIndex { $0 <= offset } ?? 0
    let before = text[lineStarts[line]..<offset]
    let characters = before.count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: line + 1, column: characters + 1)
  }

  /// The place where a literal block begins whose indicator stands on a line.
  ///
  /// libyaml tells where the indicator is; the text begins on the first line below that is not blank.
  func startOfBlock(below line: Int) -> SourcePosition {
    var next = line
    while next < lineStarts.count {
      let blanks = text[lineStarts[next]...].prefix { $0 == UInt8(ascii: " ") }
      let first = blanks.endIndex
      if first < text.count, text[first] != UInt8(ascii: "\n"), text[first] != UInt8(ascii: "\r") {
        return SourcePosition(line: line + 1, column: blanks.count + 1)
      }
      next += 1
    }
    return SourcePosition(line: line + 1, column: 1)
  }
}
