/// The words of links to people in a Markdown text: the gate decides whether they are shown.
struct PersonLinks: Sendable {
  /// From each opening bracket to the index behind the bracket that closes it.
  private var ends: [Int: Int] = [:]
  /// The links with their words and the people's ids, in the order of their ends.
  private(set) var links: [Range<Int>] = []

  /// Finds the links in some bytes, in one pass.
  init(in bytes: [UInt8], _ range: Range<Int>) {
    var open: [Int] = []
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"):
        guard let start = open.popLast() else { continue }
        let rest = bytes[index..<range.upperBound].prefix(PersonLinks.target.count)
        guard rest.elementsEqual(PersonLinks.target) else { continue }
        ends[start] = index + 1
        let id = bytes[index + PersonLinks.target.count..<range.upperBound].prefix { byte in
          byte > 0x20 && byte != UInt8(ascii: ")")
        }
        links.append(start..<id.endIndex)
      default: break
      }
    }
  }

  /// The index behind the words of a link that begins at an index.
  func end(ofWordsAt index: Int) -> Int? { ends.isEmpty ? nil : ends[index] }

  private static let target = Array("](person:".utf8)
}
