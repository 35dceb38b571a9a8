extension FileScan {
  /// Reads JSON: every string with its escapes decoded; the values of one object stand side by side
  /// like the cells of a row.
  mutating func readJSON(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let end = FileScan.endOfString(bytes, from: index + 1, limit: range.upperBound)
        readJSONString(bytes, min(index + 1, end)..<end)
        index = end + 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
        finishText()
        index += 1
      case UInt8(ascii: ","):
        text.putCell(at: index)
        index += 1
      case UInt8(ascii: ":"):
        index += 1
      default:
        let start = index
        while index < range.upperBound, FileScan.isPlain(bytes[index]) { index += 1 }
        text.put(bytes.span, start..<index)
        if index == start {
          text.put(UInt32(bytes[index]), at: index)
          index += 1
        }
      }
    }
    finishText()
  }

  /// Whether a byte between the strings of JSON belongs to a number, a word or a blank.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte <= 0x20 || (0x2D...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Reads CSV: lines are rows, semicolons, commas and tabs part cells.
  mutating func readTable(_ bytes: [UInt8]) {
    var index = 0
    var isQuoted = false
    while index < bytes.count {
      let start = index
      while index < bytes.count, !FileScan.isBorder(bytes[index], isQuoted: isQuoted) { index += 1 }
      text.put(bytes.span, start..<index)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case 0x22: isQuoted.toggle()
      case 0x0A: finishText()
      default: text.putCell(at: index)
      }
      index += 1
    }
    finishText()
  }

  /// Whether a byte of a table does not belong to the text of a cell.
  private static func isBorder(_ byte: UInt8, isQuoted: Bool) -> Bool {
    byte == 0x22 || !isQuoted && (byte == 0x0A || byte == 0x3B || byte == 0x2C || byte == 0x09)
  }

  /// Reads a calendar: folded lines are joined (RFC 5545, section 3.1), each line is a paragraph.
  mutating func readCalendar(_ bytes: [UInt8]) {
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D { continue }
      guard byte == 0x0A else {
        line.append(byte)
        continue
      }
      if index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else {
        readCalendarLine(line)
        line.removeAll(keepingCapacity: true)
      }
    }
    readCalendarLine(line)
  }

  private mutating func readCalendarLine(_ line: [UInt8]) {
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "\\"), index + 1 < line.count {
        let next = line[index + 1]
        text.put(next | 0x20 == UInt8(ascii: "n") ? 0x20 : UInt32(next), at: index)
        index += 2
        continue
      }
      let start = index
      repeat { index += 1 } while index < line.count && line[index] != UInt8(ascii: "\\")
      text.put(line.span, start..<index)
    }
    finishText()
  }

  /// Reads a string; a key is no part of the row, and an address is read as one.
  private mutating func readJSONString(_ bytes: [UInt8], _ range: Range<Int>) {
    var next = range.upperBound + 1
    while next < bytes.count, FileScan.isBlank(bytes[next]) { next += 1 }
    let isKey = next < bytes.count && bytes[next] == UInt8(ascii: ":")
    if JSONText.isEscaped(bytes, range) {
      let decoded = JSONText.decoded(bytes, range)
      readPlainString(decoded, 0..<decoded.count, isKey: isKey)
    } else {
      readPlainString(bytes, range, isKey: isKey)
    }
  }

  /// Reads a string without escapes.
  private mutating func readPlainString(_ bytes: [UInt8], _ range: Range<Int>, isKey: Bool) {
    if isKey { return readAside(bytes, range) }
    if JSONText.isAddress(bytes, range) { return readAddress(bytes, range) }
    text.put(bytes.span, range)
  }

  private static func endOfString(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, limit)
  }
}
