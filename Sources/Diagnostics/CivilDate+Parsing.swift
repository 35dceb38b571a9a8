extension CivilDate: LosslessStringConvertible {
  /// Reads `2026-05-12`, `12.05.2026` or `12.5.2026`; `nil` for anything else, spaces included.
  package init?(_ text: String) {
    var scanner = DateScanner(text)
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    self = date
  }

  /// The date in the extended format of ISO 8601, `2026-05-12`.
  package var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The date in figures as Russian documents write it, `12.05.2026`.
  package var inFigures: String {
    "\(padded(day, to: 2)).\(padded(month, to: 2)).\(padded(year, to: 4))"
  }
}

/// A number that is not negative, with zeros before it up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
