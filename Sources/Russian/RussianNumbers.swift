/// Numbers as Russian readers expect them: decimal comma, groups of three, no-break spaces.
package enum RussianNumbers {
  /// A whole number in groups of three, narrow no-break spaces between, from 10 000 on: «12 345».
  package static func whole(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "\u{2212}" : ""
    guard digits.utf8.count > 4 else { return sign + digits }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { grouped += "\u{202F}" }
      grouped.append(digit)
    }
    return sign + grouped
  }

  /// A number given by its digits and how many of them stand behind the comma: 125, 1 → «12,5».
  ///
  /// - Parameters:
  ///   - digits: all digits as one whole number.
  ///   - fractionDigits: how many of them are decimals, from 0 to 9.
  /// - Returns: the number without zeros that end its decimals.
  package static func decimal(_ digits: Int, fractionDigits: Int) -> String {
    var digits = digits
    var places = min(max(fractionDigits, 0), 9)
    while places > 0, digits.isMultiple(of: 10) {
      digits /= 10
      places -= 1
    }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let integer = digits / scale
    let fraction = (digits % scale).magnitude
    let sign = digits < 0 && integer == 0 ? "\u{2212}" : ""
    guard places > 0 else { return whole(integer) }
    let decimals = String(fraction)
    let zeros = String(repeating: "0", count: places - decimals.utf8.count)
    return "\(sign)\(whole(integer)),\(zeros)\(decimals)"
  }

  /// A number rounded to some decimals: 66.666, 1 → «66,7»; nothing for what is no finite number.
  package static func decimal(_ number: Double, fractionDigits: Int) -> String {
    var scale = 1.0
    for _ in 0..<min(max(fractionDigits, 0), 9) { scale *= 10 }
    guard let digits = Int(exactly: (number * scale).rounded()) else { return "" }
    return decimal(digits, fractionDigits: fractionDigits)
  }

  /// A share in percent with a no-break space: «70 %».
  package static func percent(_ number: String) -> String { "\(number)\u{A0}%" }

  /// The size of a file in the largest unit that leaves a number above one: «1,4 МБ».
  ///
  /// Units are of 1024, as file managers count.
  package static func fileSize(_ byteCount: Int) -> String {
    let units: [(String, Int)] = [("ГБ", 1 << 30), ("МБ", 1 << 20), ("КБ", 1 << 10)]
    for (name, size) in units where byteCount >= size {
      let number = Double(byteCount) / Double(size)
      return "\(decimal(number, fractionDigits: number < 10 ? 1 : 0))\u{A0}\(name)"
    }
    return Plural("байт", "байта", "байт").phrase(byteCount)
  }
}
