import Testing

@testable import Site

@Suite("The folding of calendar lines")
struct CalendarFoldingTests {
  /// A generator that gives the same numbers for the same seed (SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// The content of a calendar split at the ends of its lines.
  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
        lines.append(line.dropLast())
        line = []
      } else {
        line.append(byte)
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  @Test func `no line is too long, no letter is cut, and nothing is lost`() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var generator = Generator(state: seed)
    let letters: [Character] = ["a", " ", "Щ", "—", "№", "🎓", "👩‍🏫", "\u{10FFFF}"]
    for _ in 0..<300 {
      let length = Int.random(in: 0...260, using: &generator)
      let text = String((0..<length).map { _ in letters.randomElement(using: &generator) ?? "a" })
      var writer = CalendarWriter()
      writer.text("SUMMARY", text)
      let folded = lines(writer.finish())
      var joined: [UInt8] = []
      for (index, line) in folded.enumerated() {
        #expect(line.count <= 75, "seed \(seed): \(line.count) bytes")
        #expect(String(validating: line, as: UTF8.self) != nil, "seed \(seed): a letter is cut")
        if index > 0 { #expect(line.first == 0x20, "seed \(seed): a part without its space") }
        joined += index == 0 ? line[...] : line.dropFirst()
      }
      let expected = text.isEmpty ? "" : "SUMMARY:\(text)"
      #expect(String(decoding: joined, as: UTF8.self) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: [(67, 1), (68, 2), (141, 2), (142, 3)])
  func `a line is folded at 75 bytes and its parts at 74`(length: Int, count: Int) {
    var writer = CalendarWriter()
    writer.text("SUMMARY", String(repeating: "x", count: length))
    #expect(lines(writer.finish()).count == count)
  }
}
