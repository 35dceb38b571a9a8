/// Reads the parts of a date out of text from left to right.
///
/// Every step answers whether it succeeded, so that a whole format reads as one `guard`.
struct DateScanner {
  private var rest: Substring.UTF8View

  /// Starts at the first character.
  init(_ text: String) { rest = text[...].utf8 }

  /// Whether everything was read.
  var isAtEnd: Bool { rest.isEmpty }

  /// What was not read yet.
  var remainder: Substring { Substring(rest) }

  /// Takes a number written with that many ASCII digits and not followed by another digit.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let taken = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    // The count is bounded first: hostile text may be one digit a million times.
    guard taken.prefix(digits.upperBound + 1).count <= digits.upperBound,
      taken.count >= digits.lowerBound
    else { return nil }
    rest = rest.dropFirst(taken.count)
    return taken.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Takes the first of the given texts that stands here.
  mutating func take(_ alternatives: String...) -> Bool {
    for text in alternatives where rest.starts(with: text.utf8) {
      rest = rest.dropFirst(text.utf8.count)
      return true
    }
    return false
  }

  /// Takes spaces and no-break spaces, none included.
  mutating func skipSpaces() {
    while take(" ", "\u{A0}", "\u{202F}") {}
  }

  /// Takes `2026-05-12`, `12.05.2026` or `12.5.2026`.
  mutating func date() -> CivilDate? {
    let start = self
    if let year = number(digits: 4...4), take("-"), let month = number(digits: 2...2), take("-"),
      let day = number(digits: 2...2)
    {
      return CivilDate(year: year, month: month, day: day)
    }
    self = start
    guard let day = number(digits: 1...2), take("."), let month = number(digits: 1...2),
      take("."), let year = number(digits: 4...4)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
