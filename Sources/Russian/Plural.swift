/// A noun in the three forms that Russian numbers ask for; none of them can be forgotten.
package struct Plural: Sendable, Hashable {
  /// With 1, 21, 101: «наставник».
  package let one: String
  /// With 2 to 4, 22, and with fractions: «наставника».
  package let few: String
  /// With 0, 5 to 20, 111: «наставников».
  package let many: String

  /// Takes the forms after one, two and five.
  package init(_ one: String, _ few: String, _ many: String) {
    self.one = one
    self.few = few
    self.many = many
  }

  /// The form for a whole number (Unicode CLDR, plural rules of `ru`).
  package func form(for number: Int) -> String {
    let lastTwo = (number % 100).magnitude
    let last = lastTwo % 10
    if (11...14).contains(lastTwo) { return many }
    switch last {
    case 1: return one
    case 2...4: return few
    default: return many
    }
  }

  /// The number and the noun with a no-break space: «5 наставников».
  package func phrase(_ number: Int) -> String {
    "\(RussianNumbers.whole(number))\u{A0}\(form(for: number))"
  }

  /// The same for a number that may have one or two decimals: «1,5 часа».
  package func phrase(_ number: Double) -> String {
    let rounded = (number * 100).rounded() / 100
    let noun = Int(exactly: rounded).map { form(for: $0) } ?? few
    return "\(RussianNumbers.decimal(number, fractionDigits: 2))\u{A0}\(noun)"
  }
}
