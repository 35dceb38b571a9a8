import Diagnostics
import Output

extension PublicationMemory {
  /// Reads a file; `nil` when it is not exactly what this version writes.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self),
      let last = text.dropLast().utf8.lastIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let body = text[...last]
    let seal = text[text.utf8.index(after: last)...]
    guard seal.hasPrefix(Self.ending), seal.utf8.last == UInt8(ascii: "\n"),
      ContentHash(hexadecimal: seal.dropFirst(Self.ending.count).dropLast())
        == ContentHash(of: Array(body.utf8))
    else { return nil }
    var lines = body.dropLast().split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Self.heading[...],
      let began = Self.day(lines.popFirst(), after: "began "),
      let date = Self.day(lines.popFirst(), after: "date ")
    else { return nil }
    self.init(on: date)
    self.began = began
    var files: [String] = []
    for line in lines {
      guard read(line, &files) else { return nil }
    }
  }

  private static func day(_ line: Substring?, after word: String) -> CivilDate? {
    guard let line, line.hasPrefix(word) else { return nil }
    return CivilDate(String(line.dropFirst(word.count)))
  }

  /// Takes in one line; `false` for one that is not understood.
  private mutating func read(_ line: Substring, _ files: inout [String]) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let rest = parts[1]
    switch parts[0] {
    case "file": files.append(String(rest))
    case "line": return readAppearance(rest, files)
    case "removal":
      guard let removal = Removal(line: rest) else { return false }
      removals.append(removal)
    case "field", "removed", "changed": return readDetail(parts[0], String(rest))
    default: return false
    }
    return true
  }

  private mutating func readAppearance(_ text: Substring, _ files: [String]) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 3, let since = CivilDate(String(words[0])) else { return false }
    var shown: [String] = []
    for word in words.dropFirst(3) {
      guard let number = Int(word), files.indices.contains(number) else { return false }
      shown.append(files[number])
    }
    let place = Place(record: String(words[1]), field: String(words[2]))
    appearances[place] = Appearance(since: since, files: shown)
    return true
  }

  private mutating func readDetail(_ kind: Substring, _ text: String) -> Bool {
    guard let last = removals.indices.last else { return false }
    switch kind {
    case "field": removals[last].fields.append(text)
    case "removed": removals[last].removed.append(text)
    default: removals[last].changed.append(text)
    }
    return true
  }
}

extension Removal {
  fileprivate init?(line: Substring) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 6, let cause = Cause(rawValue: words[1]),
      let noticed = CivilDate(words[3])
    else { return nil }
    let days = words[4...].map { $0 == "-" ? nil : CivilDate($0) }
    guard zip(words[4...], days).allSatisfy({ $0 == "-" || $1 != nil }) else { return nil }
    self.init(
      record: words[0], cause: cause, noticed: noticed, received: days[0], lastDay: days[1],
      isGuess: words[2] == "guess")
  }
}
