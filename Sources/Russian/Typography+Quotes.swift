extension Typography {
  /// A pair of quotation marks.
  enum Quote {
    /// «ёлочки», outside.
    case angle
    /// „лапки“, inside others.
    case low

    /// The mark that ends the quotation.
    var closing: Unicode.Scalar {
      switch self {
      case .angle: "»"
      case .low: "“"
      }
    }
  }

  /// How deep quotations are followed; no text has more.
  private static let deepestQuote = 8

  /// Sets a straight mark by its neighbours; marks that the author chose are kept and counted.
  mutating func setQuote(_ mark: Unicode.Scalar, isBeforeSpace: Bool) {
    switch mark {
    case "«": open(.angle)
    case "„": open(.low)
    case "»": if openQuotes.last == .angle { openQuotes.removeLast() }
    case "“": if openQuotes.last == .low { openQuotes.removeLast() }
    default: return write(curled(isBeforeSpace: isBeforeSpace))
    }
    write(mark)
  }

  /// Writes a mark; the word begins anew behind one that opens.
  private mutating func write(_ mark: Unicode.Scalar) {
    append(mark)
    if mark == "«" || mark == "„" { wordStart = written.count }
  }

  /// The mark that a straight one stands for; itself where neither side tells, as in 5".
  private mutating func curled(isBeforeSpace: Bool) -> Unicode.Scalar {
    let previous = previous
    if opensBehind(previous), !isBeforeSpace {
      let quote: Quote = openQuotes.isEmpty ? .angle : .low
      open(quote)
      return quote == .angle ? "«" : "„"
    }
    // A mark between two spaces belongs to nothing.
    if isBeforeSpace, TypographyPiece.isSpace(previous) { return "\"" }
    return openQuotes.popLast()?.closing ?? "\""
  }

  private mutating func open(_ quote: Quote) {
    if openQuotes.count < Typography.deepestQuote { openQuotes.append(quote) }
  }

  private func opensBehind(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "«", "„", "-", "–", "—", "/": true
    default: TypographyPiece.isSpace(scalar)
    }
  }
}
