extension CivilMonth: LosslessStringConvertible {
  /// Reads `2026-05`, `май 2026`, `мая 2026`, with or without «г.»; `nil` for anything else.
  package init?(_ text: String) {
    var scanner = DateScanner(text)
    if let year = scanner.number(digits: 4...4) {
      guard scanner.take("-"), let month = scanner.number(digits: 2...2), scanner.isAtEnd else {
        return nil
      }
      self.init(year: year, month: month)
      return
    }
    // The longest month name has 8 letters; long text that is no month is refused at once.
    let name = text.prefix(9).prefix { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    let word = name.lowercased()
    guard
      let index = CivilMonth.nominativeNames.firstIndex(of: word)
        ?? CivilMonth.genitiveNames.firstIndex(of: word)
    else { return nil }
    scanner = DateScanner(String(text.dropFirst(name.count)))
    guard scanner.take(" ", "\u{A0}", "\u{202F}") else { return nil }
    scanner.skipSpaces()
    guard let year = scanner.number(digits: 4...4) else { return nil }
    scanner.skipSpaces()
    _ = scanner.take("года", "г.", "г")
    guard scanner.isAtEnd else { return nil }
    self.init(year: year, month: index + 1)
  }

  /// The month in the extended format of ISO 8601, `2026-05`.
  package var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }

  /// The Russian names that stand alone, from «январь» on.
  package static let nominativeNames = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]

  /// The Russian names that stand after a day, from «января» on.
  package static let genitiveNames = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]
}
