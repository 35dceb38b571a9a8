extension DecimalNumber {
  /// Reads `85`, `4,7`, `4.7` or `-0,25`; `nil` for anything else and beyond 15 digits.
  package init?(_ text: String) {
    var digits = 0
    var count = 0
    var fraction: Int?
    var isNegative = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "-", "\u{2212}":
        guard index == 0 else { return nil }
        isNegative = true
      case ",", ".":
        guard fraction == nil, count > 0 else { return nil }
        fraction = 0
      case "0"..."9":
        guard count < 15 else { return nil }
        digits = digits * 10 + Int(scalar.value - 0x30)
        count += 1
        fraction = fraction.map { $0 + 1 }
      default: return nil
      }
    }
    guard count > 0, fraction != 0, fraction ?? 0 <= 9 else { return nil }
    self.init(isNegative ? -digits : digits, fractionDigits: fraction ?? 0)
  }
}
