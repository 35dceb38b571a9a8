/// A Markdown file taken apart: the YAML between two lines that are exactly `---`, and the rest.
struct FrontMatter: Sendable, Hashable {
  /// Why a file has no front matter.
  enum Failure: Error, Sendable, Hashable {
    /// The first line is something else.
    case absent
    /// No second line of three hyphens follows.
    case unclosed
  }

  /// The bytes between the two lines.
  let yaml: ArraySlice<UInt8>
  /// The bytes below the second line.
  let body: ArraySlice<UInt8>
  /// The line on which the text below begins, from 1.
  let bodyLine: Int

  /// Finds the two lines; they end with LF or CRLF and hold nothing but the hyphens.
  init(_ text: [UInt8]) throws(Failure) {
    var start = 0
    var line = 1
    var yamlStart: Int?
    while start < text.count || line == 1 {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
      let next = min(end + 1, text.endIndex)
      if FrontMatter.isFence(text[start..<end]) {
        guard let begin = yamlStart else {
          yamlStart = next
          (start, line) = (next, line + 1)
          continue
        }
        yaml = text[begin..<start]
        body = text[next...]
        bodyLine = line + 1
        return
      }
      guard yamlStart != nil else { throw .absent }
      (start, line) = (next, line + 1)
    }
    throw .unclosed
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return text.elementsEqual("---".utf8)
  }
}
