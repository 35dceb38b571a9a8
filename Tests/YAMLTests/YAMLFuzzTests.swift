import Diagnostics
import Testing
import YAML

@Suite struct YAMLFuzzTests {
  /// Numbers that a seed repeats (Steele, Lea and Flood, «SplitMix64»).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "имя", "🎓", "a", ":", ": ", " ", "  ", "\n", "\r\n", "\r", "\t", "- ", "-", "? ", "?", "[",
    "]", "{", "}", ",", "\"", "'", "|", ">", "|+2", "&a ", "*a", "!t ", "!", "<<", "#", " # ", "%",
    "%TAG ! x\n", "---", "...\n", "\n---\n", "\\", "\\x41", "~", "@", "`", "\u{FEFF}", "\u{A0}",
    "\u{2028}", "\0", "\u{85}",
  ]

  @Test func `no text made of pieces of YAML breaks the reader`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of the pieces: \(seed)")
    var random = Generator(state: seed)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...24, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
      check(Array(text.joined().utf8), seed: seed)
    }
  }

  @Test func `no bytes break the reader`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of the bytes: \(seed)")
    var random = Generator(state: seed)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...40, using: &random)
      let ceiling = Bool.random(using: &random) ? UInt8.max : 0x7F
      check((0..<count).map { _ in UInt8.random(in: 0...ceiling, using: &random) }, seed: seed)
    }
  }

  /// Every text is either read or refused with a place that an editor can show.
  private func check(_ bytes: [UInt8], seed: UInt64) {
    let reading = Reading(bytes)
    let comment = Comment(rawValue: "seed \(seed), bytes \(bytes)")
    #expect(reading.documents != nil || !reading.problems.isEmpty, comment)
    let lines = Self.lines(of: bytes)
    for place in reading.problems.flatMap({ [$0.place] + $0.notes.map(\.place) }) {
      guard let position = place?.position else {
        Issue.record(comment)
        continue
      }
      #expect(lines.indices.contains(position.line - 1), comment)
      guard lines.indices.contains(position.line - 1) else { continue }
      #expect((1...lines[position.line - 1] + 1).contains(position.column), comment)
    }
  }

  /// The length of each line in scalars, without a byte order mark at the beginning.
  private static func lines(of bytes: [UInt8]) -> [Int] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var lengths = [0]
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        lengths.append(0)
      } else if scalar != "\n" {
        lengths[lengths.count - 1] += 1
      }
      previous = scalar
    }
    return lengths
  }
}
