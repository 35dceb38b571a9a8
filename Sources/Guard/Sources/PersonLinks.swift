/// The words of links to people in a Markdown text: the gate decides whether they are shown.
struct PersonLinks: Sendable {
  /// From each opening bracket to the bracket that closes it.
  private var ends: [Int: Int] = [:]

  /// Finds the links in some bytes, in one pass.
  init(in bytes: [UInt8], _ range: Range<Int>) {
    var open: [Int] = []
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"):
        guard let start = open.popLast() else { continue }
        let rest = bytes[index..<range.upperBound].prefix(PersonLinks.target.count)
        if rest.elementsEqual(PersonLinks.target) { ends[start] = index + 1 }
      default: break
      }
    }
  }

  /// The index behind the words of a link that begins at an index.
  func end(ofWordsAt index: Int) -> Int? { ends.isEmpty ? nil : ends[index] }

  private static let target = Array("](person:".utf8)
}
