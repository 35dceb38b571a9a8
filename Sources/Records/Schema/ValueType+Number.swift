import YAML

extension ValueType where Value == Int {
  /// A whole number within bounds.
  static func wholeNumber(_ bounds: ClosedRange<Int>) -> ValueType {
    ValueType(.wholeNumber(bounds)) { node, reading in
      let expected = "целое число от \(bounds.lowerBound) до \(bounds.upperBound)"
      guard case .scalar(let scalar) = node.content,
        let number = parsedWholeNumber(scalar.text), bounds.contains(number)
      else {
        reading.refuse(
          node, expected: expected, hint: "Напишите только цифры, без единиц и пробелов")
        return nil
      }
      return number
    }
  }

  /// A year of this or a neighbouring century.
  static var year: ValueType { wholeNumber(1900...2200) }

  /// A number of people.
  static var count: ValueType { wholeNumber(0...10_000_000) }
}

extension ValueType where Value == DecimalNumber {
  /// A number, perhaps with decimals after a comma or a point.
  static var decimal: ValueType {
    ValueType(.decimal) { node, reading in
      guard case .scalar(let scalar) = node.content, let number = DecimalNumber(scalar.text) else {
        reading.refuse(
          node, expected: "число", hint: "Напишите только цифры, например 85 или 4,7")
        return nil
      }
      return number
    }
  }
}

extension ValueType where Value == Bool {
  /// Yes or no.
  static var boolean: ValueType {
    ValueType(.boolean) { node, reading in
      if case .scalar(let scalar) = node.content {
        switch scalar.text.trimmingBlanks.lowercased() {
        case "true", "да": return true
        case "false", "нет": return false
        default: break
        }
      }
      reading.refuse(node, expected: "«да» или «нет»")
      return nil
    }
  }
}

/// Reads up to 15 decimal digits, perhaps with a minus before them.
private func parsedWholeNumber(_ text: String) -> Int? {
  let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
  guard (1...15).contains(digits.count), text.utf8.count - digits.count <= 1,
    digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return Int(text)
}
