/// A number as a cell keeps it.
enum CellNumber {
  /// The number without a power of ten where it is a whole one, as phones are: `7.9E10` is none.
  static func words(of text: String) -> String {
    guard text.contains(where: { $0 == "E" || $0 == "e" }), let number = Double(text),
      number.magnitude < 1e15, number == number.rounded()
    else { return text }
    return String(Int(number))
  }
}
