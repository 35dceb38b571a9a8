import Diagnostics
import Output

extension PublicationMemory {
  /// Reads a file; `nil` when its sum is not that of its lines, or a line is none of those that this
  /// version writes.
  init?(bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    guard bytes.last == newline, let last = bytes.dropLast().lastIndex(of: newline),
      bytes.allSatisfy({ $0 >= 0x20 || $0 == newline }),
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    let seal = String(decoding: bytes[(last + 1)...].dropLast(), as: UTF8.self)
    guard seal.hasPrefix(Self.ending),
      ContentHash(hexadecimal: seal.dropFirst(Self.ending.count))
        == ContentHash(of: bytes.span.extracting(first: last + 1))
    else { return nil }
    var lines = bytes[..<last].split(separator: newline, omittingEmptySubsequences: false)[...]
    guard lines.popFirst().map(Self.text) == Self.heading,
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

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func day(_ line: ArraySlice<UInt8>?, after word: String) -> CivilDate? {
    guard let line, line.starts(with: word.utf8) else { return nil }
    return CivilDate(text(line.dropFirst(word.utf8.count)))
  }

  /// Takes the word in front of a line off it, with the space behind it.
  private static func word(of line: inout ArraySlice<UInt8>) -> String {
    let word = line.prefix { $0 != UInt8(ascii: " ") }
    line = line[word.endIndex...].dropFirst()
    return text(word)
  }

  /// Takes in one line; `false` for one that is not understood.
  private mutating func read(_ line: ArraySlice<UInt8>, _ files: inout [String]) -> Bool {
    var rest = line
    let kind = Self.word(of: &rest)
    guard !rest.isEmpty else { return false }
    switch kind {
    case "file": files.append(Self.text(rest))
    case "line": return readAppearance(rest, files)
    case "removal":
      guard let removal = Removal(line: Self.text(rest)[...]) else { return false }
      removals.append(removal)
    case "field", "removed", "changed": return readDetail(kind, Self.text(rest))
    default: return false
    }
    return true
  }

  /// Takes in where a field stands: a region has a million of these lines.
  private mutating func readAppearance(_ line: ArraySlice<UInt8>, _ files: [String]) -> Bool {
    var rest = line
    guard let since = CivilDate(Self.word(of: &rest)) else { return false }
    let place = Place(record: Self.word(of: &rest), field: Self.word(of: &rest))
    var shown: [String] = []
    for digits in rest.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      guard let number = Self.number(digits), number < files.count else { return false }
      shown.append(files[number])
    }
    appearances[place] = Appearance(since: since, files: shown)
    return true
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count), digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private mutating func readDetail(_ kind: String, _ text: String) -> Bool {
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
