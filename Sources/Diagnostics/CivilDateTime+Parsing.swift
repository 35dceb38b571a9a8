extension CivilDateTime: LosslessStringConvertible {
  /// Reads a date in either notation, a space or `T`, and `14:00` or `9:30`; `nil` otherwise.
  package init?(_ text: String) {
    var scanner = DateScanner(text)
    guard let date = scanner.date(), scanner.take(" ", "T", "\u{A0}"),
      let hour = scanner.number(digits: 1...2), scanner.take(":"),
      let minute = scanner.number(digits: 2...2), scanner.isAtEnd
    else { return nil }
    self.init(date: date, hour: hour, minute: minute)
  }

  /// Date and time with a space between, `2026-05-12 14:00`.
  package var description: String { "\(date) \(time)" }

  /// The time of day alone, `14:00`.
  package var time: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}
