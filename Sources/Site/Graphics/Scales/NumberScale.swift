import Russian

/// Numbers laid across a picture, zero always among them.
///
/// It is made of numbers that are shown alone, so it tells nothing of those that are not.
struct NumberScale: Sendable, Hashable {
  /// The distance between two ticks: `mantissa` times ten to the power of `exponent`.
  private let mantissa: Int
  private let exponent: Int
  /// The ticks at the edges, in steps from zero.
  private let steps: ClosedRange<Int>

  /// Covers some numbers with at most six steps; `nil` for numbers too great to be drawn.
  ///
  /// - Parameters:
  ///   - numbers: the numbers; where all of them are zero the scale goes from 0 to 1.
  ///   - isOfWholes: whether they count something, so that no tick may stand at a fraction.
  init?(covering numbers: [Double], isOfWholes: Bool = false) {
    let low = min(numbers.min() ?? 0, 0)
    let high = max(numbers.max() ?? 0, 0)
    guard low > -1e12, high < 1e12 else { return nil }
    guard low < high else {
      self.init(mantissa: 1, exponent: 0, steps: 0...1)
      return
    }
    for (mantissa, exponent) in NumberScale.candidates where !isOfWholes || exponent >= 0 {
      let step = NumberScale.value(mantissa, exponent)
      let range = Int((low / step).rounded(.down))...Int((high / step).rounded(.up))
      guard range.count <= 7 else { continue }
      self.init(mantissa: mantissa, exponent: exponent, steps: range)
      return
    }
    return nil
  }

  private init(mantissa: Int, exponent: Int, steps: ClosedRange<Int>) {
    self.mantissa = mantissa
    self.exponent = exponent
    self.steps = steps
  }

  /// From 0 to 100 percent.
  static let percent = NumberScale(mantissa: 25, exponent: 0, steps: 0...4)

  /// Where zero is.
  var zero: WidthShare { place(of: 0) }

  /// Where a number is; one outside is put on the nearer edge.
  func place(of number: Double) -> WidthShare {
    let steps = number / NumberScale.value(mantissa, exponent)
    let share = (steps - Double(self.steps.lowerBound)) / Double(self.steps.count - 1)
    return WidthShare(tenths: Int((min(max(share, 0), 1) * 1000).rounded()))
  }

  /// What the bar of a number takes, from zero on; `nil` for zero, which has none.
  func extent(of number: Double) -> Extent? {
    number == 0 ? nil : Extent(zero, place(of: number))
  }

  /// The bar of a number; none for zero.
  func bars(to number: Double, _ look: BarView.Look) -> [BarView] {
    extent(of: number).map { [BarView($0, look)] } ?? []
  }

  /// The lines with as many of their numbers as there is room for, the last one with the unit.
  func ticks(unit: String? = nil) -> [TickView] {
    let ticks = steps.map { step in
      let place = WidthShare(step - steps.lowerBound, of: steps.count - 1)
      let anchor: TickView.Anchor =
        step == steps.lowerBound ? .start : step == steps.upperBound ? .end : .middle
      return TickView(
        place: place, labelPlace: place, anchor: anchor,
        label: label(of: step, step == steps.upperBound ? unit : nil),
        isZero: step == 0)
    }
    return LabelRoom(ticks: ticks).thinned(keepsEnds: true)
  }

  private func label(of step: Int, _ unit: String?) -> String {
    let number =
      exponent < 0
      ? RussianNumbers.decimal(step * mantissa, fractionDigits: -exponent)
      : RussianNumbers.whole(step * mantissa * NumberScale.powers[exponent])
    return unit.map { "\(number)\u{A0}\($0)" } ?? number
  }

  /// The lengths of a step, shortest first.
  private static let candidates = (-3...12).flatMap { exponent in
    [1, 2, 5].map { ($0, exponent) }
  }

  private static let powers = (0...13).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  private static func value(_ mantissa: Int, _ exponent: Int) -> Double {
    exponent < 0
      ? Double(mantissa) / Double(powers[-exponent]) : Double(mantissa * powers[exponent])
  }
}
