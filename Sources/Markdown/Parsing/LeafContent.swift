/// The text of a paragraph, heading or table cell as libcmark parses its inlines, with the way back
/// from its bytes to the source.
struct LeafContent: Sendable {
  /// A stretch of content that stands in the source in one piece.
  struct Segment: Sendable {
    /// Its first byte in the content.
    var content: Int
    /// Its first byte in the source.
    var source: Int
  }

  /// A line of the source without markers, indentation and line end.
  struct Line: Sendable {
    /// Its bytes in the source.
    var bytes: Range<Int>
    /// How many spaces the content has in front of them, for a part of the tab there.
    var spacesBefore = 0
    /// Whether it can only continue a paragraph: it lacks markers of the containers around, or is
    /// indented by four columns or more.
    var isMereText = false
  }

  /// The stretches in order.
  let segments: [Segment]
  /// The lines in the source.
  let lines: [Line]
  /// Where each line begins in the content.
  let lineStarts: [Int]

  /// Whole lines, as those of a paragraph, each followed by a line end in the content.
  init(lines: [Line]) {
    self.lines = lines
    var starts: [Int] = []
    var segments: [Segment] = []
    var length = 0
    for line in lines {
      starts.append(length)
      if line.spacesBefore > 0 {
        segments.append(Segment(content: length, source: line.bytes.lowerBound - 1))
        length += line.spacesBefore
      }
      segments.append(Segment(content: length, source: line.bytes.lowerBound))
      length += line.bytes.count + 1
    }
    lineStarts = starts
    self.segments = segments
  }

  /// One line that is not all of the source's, as a cell without the backslashes of its pipes.
  init(segments: [Segment], end: Int) {
    self.segments = segments
    lines = [Line(bytes: (segments.first?.source ?? end)..<end)]
    lineStarts = [0]
  }

  /// The same lines behind one of a single byte that is not in the source.
  var afterLetter: LeafContent {
    let start = lines.first?.bytes.lowerBound ?? 0
    return LeafContent(lines: [Line(bytes: start..<start, spacesBefore: 1)] + lines)
  }

  /// The line that a byte of the content is in, from 0.
  func line(at content: Int) -> Int {
    LeafContent.last(lineStarts.count) { lineStarts[$0] <= content }
  }

  /// The byte of the source that a byte of the content comes from.
  func source(of content: Int) -> Int {
    guard !segments.isEmpty else { return 0 }
    let segment = segments[LeafContent.last(segments.count) { segments[$0].content <= content }]
    return segment.source + max(content - segment.content, 0)
  }

  /// The last index of an ordered collection for which something holds, 0 if for none.
  private static func last(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = max(count - 1, 0)
    while low < high {
      let middle = (low + high + 1) / 2
      if holds(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
