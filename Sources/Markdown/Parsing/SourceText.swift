import Diagnostics

/// The bytes that libcmark reads, with a way from a byte back to a line and column of the file.
///
/// Every line ends in LF here and NUL is U+FFFD (CommonMark 0.30, section 2.3), so that libcmark's
/// byte columns and these bytes agree; neither changes what a column in scalars is.
struct SourceText: Sendable {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where each line begins, and at the end one more where a line after the last would.
  let lineStarts: [Int]

  private let origin: SourcePosition
  /// The number of scalars before every 64th byte: a column costs 64 bytes of counting at most.
  private let scalarsBefore: [Int]

  init(_ text: String, startingAt origin: SourcePosition) {
    let bytes = SourceText.normalized(text)
    self.bytes = bytes
    self.origin = origin
    var starts = [0]
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / SourceText.stride + 1)
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset.isMultiple(of: SourceText.stride) { counts.append(scalars) }
      if SourceText.beginsScalar(byte) { scalars += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    if bytes.count.isMultiple(of: SourceText.stride) { counts.append(scalars) }
    if starts.last != bytes.count { starts.append(bytes.count + 1) }
    lineStarts = starts
    scalarsBefore = counts
  }

  /// How many lines there are.
  var lineCount: Int { lineStarts.count - 1 }

  /// Whether there may be link reference definitions.
  var holdsDefinitions: Bool {
    zip(bytes, bytes.dropFirst()).contains {
      $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":")
    }
  }

  /// Whether a line may underline a heading: equals signs or hyphens alone.
  func isUnderline(_ line: LeafContent.Line) -> Bool {
    guard !line.isMereText, let mark = bytes[line.bytes].first,
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-")
    else { return false }
    return bytes[line.bytes].drop { $0 == mark }.allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
  }

  /// The text of lines as libcmark parses its inlines, each line with its end.
  func text(of lines: [LeafContent.Line]) -> [UInt8] {
    var text: [UInt8] = []
    for line in lines {
      text += repeatElement(UInt8(ascii: " "), count: line.spacesBefore)
      text += bytes[line.bytes]
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// The bytes of a line without its end; lines count from 1, as libcmark does.
  func line(_ number: Int) -> Range<Int> {
    guard (1...max(lineCount, 1)).contains(number), lineCount > 0 else {
      return bytes.count..<bytes.count
    }
    return lineStarts[number - 1]..<(lineStarts[number] - 1)
  }

  /// A stretch of a line without the spaces and tabs in front.
  func withoutIndentation(_ range: Range<Int>) -> LeafContent.Line {
    let cursor = LineCursor(offset: range.lowerBound)
    return .init(
      bytes: cursor.skippingBlanks(in: bytes, before: range.upperBound).offset..<range.upperBound)
  }

  /// The byte at libcmark's line and byte column, both from 1, kept inside the text.
  func offset(line number: Int, column: Int) -> Int {
    min(line(number).lowerBound + max(column - 1, 0), bytes.count)
  }

  /// The place in the file of a byte; the line must be the one that the byte is in.
  func position(of offset: Int, onLine number: Int) -> SourcePosition {
    let column = scalars(before: offset) - scalars(before: line(number).lowerBound)
    return SourcePosition(
      line: origin.line + number - 1, column: origin.column + max(column, 0))
  }

  /// The line that a byte is in, from 1.
  func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return min(low + 1, max(lineCount, 1))
  }

  /// The place in the file of a byte.
  func position(of offset: Int) -> SourcePosition {
    let inside = min(max(offset, 0), bytes.count)
    return position(of: inside, onLine: lineNumber(of: inside))
  }

  private static let stride = 64

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }

  private func scalars(before offset: Int) -> Int {
    let block = offset / SourceText.stride
    var count = scalarsBefore[block]
    for byte in bytes[(block * SourceText.stride)..<offset]
    where SourceText.beginsScalar(byte) {
      count += 1
    }
    return count
  }

  private static func normalized(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\n"): if !afterReturn { bytes.append(byte) }
      case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
      afterReturn = byte == UInt8(ascii: "\r")
    }
    return bytes
  }
}
