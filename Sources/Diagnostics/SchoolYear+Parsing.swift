extension SchoolYear: LosslessStringConvertible {
  /// Reads `2026-2027`, `2026/2027` or `2026–2027`; `nil` unless the years follow each other.
  package init?(_ text: String) {
    var scanner = DateScanner(text)
    guard let start = scanner.number(digits: 4...4),
      scanner.take("-", "/", "–", "—", "\u{2010}", "\u{2011}", "\u{2212}"),
      let end = scanner.number(digits: 4...4), scanner.isAtEnd, end == start + 1
    else { return nil }
    self.init(startingIn: start)
  }

  /// The two years with a hyphen, `2026-2027`, as paths and data files write them.
  package var description: String { "\(padded(startYear, to: 4))-\(padded(endYear, to: 4))" }
}
