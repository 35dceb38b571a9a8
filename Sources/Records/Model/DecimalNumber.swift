/// A number with as many decimals as its author wrote, without binary rounding.
package struct DecimalNumber: Sendable, Hashable {
  /// All digits as a whole number, negative for a number below zero.
  package let digits: Int
  /// How many of the digits stand behind the comma, 0 to 9.
  package let fractionDigits: Int

  /// Takes the digits and the number of those behind the comma; clamped to 0 to 9.
  package init(_ digits: Int, fractionDigits: Int = 0) {
    self.digits = digits
    self.fractionDigits = min(max(fractionDigits, 0), 9)
  }

  /// The nearest binary number, for charts.
  package var approximation: Double {
    var scale = 1.0
    for _ in 0..<fractionDigits { scale *= 10 }
    return Double(digits) / scale
  }
}
