/// Reads the figure that a picture can draw from words as «не менее 70 %» and «−3,5».
enum FigureReading {
  /// The only number in a text; `nil` where there is none, or more than one.
  ///
  /// A comma or a point between digits begins the decimals; spaces between groups of three belong to
  /// the number; a minus stands right before it.
  static func number(in text: String) -> Double? {
    var found: Double?
    var scalars = Array(text.unicodeScalars)[...]
    while let start = scalars.firstIndex(where: isDigit) {
      let isNegative =
        start > scalars.startIndex && isMinus(scalars[start - 1])
        && (start - 1 == scalars.startIndex || !isWord(scalars[start - 2]))
      let (digits, end) = run(from: start, in: scalars)
      guard found == nil, digits.count <= 15, let number = Double(digits) else { return nil }
      found = isNegative ? -number : number
      scalars = scalars[end...]
    }
    return found
  }

  /// The digits from a place on, with a decimal point, and where they end.
  private static func run(
    from start: Int, in scalars: ArraySlice<Unicode.Scalar>
  ) -> (digits: String, end: Int) {
    var digits = ""
    var hasPoint = false
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = index + 1 < scalars.endIndex ? scalars[index + 1] : " "
      if isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == "," || scalar == ".", !hasPoint, isDigit(next) {
        hasPoint = true
        digits += "."
      } else if !isGroupSpace(scalar) || !isDigit(next) || hasPoint {
        break
      }
      index += 1
    }
    return (digits, index)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}" || scalar == "–"
  }

  private static func isGroupSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar.properties.isAlphabetic
  }
}
