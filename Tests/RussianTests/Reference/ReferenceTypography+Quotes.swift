@testable import Russian

extension ReferenceTypography {
  /// How deep quotations are followed; no text has more.
  private static let deepestQuote = 8

  /// Sets a straight mark by its neighbours; marks that the author chose are kept and counted.
  mutating func setQuote(
    _ mark: Unicode.Scalar, before next: Unicode.Scalar?,
    into output: inout [UInt8]
  ) {
    switch mark {
    case "«": open(.angle)
    case "„": open(.low)
    case "»": if openQuotes.last == .angle { openQuotes.removeLast() }
    case "“": if openQuotes.last == .low { openQuotes.removeLast() }
    default:
      append(curled(before: next), to: &output)
      return
    }
    append(mark, to: &output)
  }

  /// The mark that a straight one stands for; itself where neither side tells, as in 5".
  private mutating func curled(before next: Unicode.Scalar?) -> Unicode.Scalar {
    let isBeforeSpace = next.map(TypographyPiece.isSpace) ?? false
    if opensBehind(previous), !isBeforeSpace {
      let quote: Typography.Quote = openQuotes.isEmpty ? .angle : .low
      open(quote)
      return quote == .angle ? "«" : "„"
    }
    // A mark between two spaces belongs to nothing.
    if isBeforeSpace, TypographyPiece.isSpace(previous) { return "\"" }
    return openQuotes.popLast()?.closing ?? "\""
  }

  private mutating func open(_ quote: Typography.Quote) {
    if openQuotes.count < ReferenceTypography.deepestQuote { openQuotes.append(quote) }
  }

  private func opensBehind(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "«", "„", "-", "–", "—", "/": true
    default: TypographyPiece.isSpace(scalar)
    }
  }
}
