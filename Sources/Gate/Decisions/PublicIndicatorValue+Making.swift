import Publication
import Records
import Russian

extension PublicIndicator.Value {
  /// Takes over a figure as written, with a decimal comma.
  init(_ number: DecimalNumber) {
    self.init(
      text: RussianNumbers.decimal(number.digits, fractionDigits: number.fractionDigits),
      number: number.approximation)
  }
}
