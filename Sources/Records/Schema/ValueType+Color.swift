extension ValueType where Value == AccentColor {
  /// A colour of the page.
  static var color: ValueType {
    ValueType(.color) { node, reading in
      guard let text = reading.line(node, expected: "цвет") else { return nil }
      if let color = AccentColor(text) { return color }
      reading.refuse(
        node, expected: "цвет", hint: "Напишите его в кавычках, шестью знаками: \"#0b5a55\"")
      return nil
    }
  }
}
