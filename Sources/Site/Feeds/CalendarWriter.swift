import Diagnostics

/// Writes the lines of an iCalendar object (RFC 5545, section 3.1).
///
/// Every line ends with CRLF and is folded so that no part of it is longer than 75 bytes; a letter
/// is never cut in two.
struct CalendarWriter: ~Copyable {
  private var bytes: [UInt8] = []

  /// The greatest length of a line in bytes, its end not counted.
  private static let limit = 75

  /// Writes a property whose value is not text: a date, an address, the name of a component.
  ///
  /// Line breaks and other controls, which would begin another property, are left out.
  mutating func property(_ name: StaticString, _ value: String) {
    append(name, ":".utf8 + value.utf8.filter { $0 >= 0x20 && $0 != 0x7F })
  }

  /// Writes a time of a zone, or of no zone at all.
  mutating func property(_ name: StaticString, zone: String?, _ time: String) {
    guard let zone else { return property(name, time) }
    append(name, ";TZID=\(zone):\(time)".utf8)
  }

  /// Writes a property whose value is text; empty text is left out.
  mutating func text(_ name: StaticString, _ text: String) {
    guard !text.isEmpty else { return }
    append(name, ":".utf8 + CalendarWriter.escaped(text))
  }

  /// Hands out what was written.
  consuming func finish() -> [UInt8] { bytes }

  private mutating func append(_ name: StaticString, _ rest: some Sequence<UInt8>) {
    let line = Array(name.description.utf8) + rest
    var start = 0
    while line.count - start > room(at: start) {
      var end = start + room(at: start)
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      append(line[start..<end], isContinued: start > 0)
      start = end
    }
    append(line[start...], isContinued: start > 0)
  }

  /// How many bytes of a line fit in its part at a position: a continued one begins with a space.
  private func room(at start: Int) -> Int {
    start == 0 ? CalendarWriter.limit : CalendarWriter.limit - 1
  }

  private mutating func append(_ part: ArraySlice<UInt8>, isContinued: Bool) {
    if isContinued { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: part)
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Text with what has a meaning in calendars escaped and other controls than tabs left out
  /// (section 3.3.11); every kind of line break is one.
  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(ascii: scalar))
      // A return with a line feed is one line break.
      case "\n" where previous == "\r": break
      case "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        bytes.append(contentsOf: #"\n"#.utf8)
      default:
        if scalar == "\t" || !scalar.isControl {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
      }
      previous = scalar
    }
    return bytes
  }
}
