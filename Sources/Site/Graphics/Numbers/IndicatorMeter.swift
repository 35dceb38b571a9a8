import Publication

/// An indicator as far as a picture can show it: a share of a hundred, or a figure with a target.
struct IndicatorMeter: Sendable {
  /// What a bar is drawn from.
  enum Figure: Sendable, Hashable {
    case shown(Double)
    /// There is a figure that would reveal a hidden number.
    case hidden
  }

  let indicator: PublicIndicator
  let figure: Figure
  /// The target, where it is a number.
  let target: Double?

  /// Whether the figure is in percent.
  var isShare: Bool { indicator.unit?.contains("%") ?? false }

  /// Takes an indicator; `nil` where a bar would tell nothing: a number without anything to compare
  /// it with, or no number at all.
  init?(_ indicator: PublicIndicator) {
    self.indicator = indicator
    target = indicator.target.flatMap { target in
      target.value.number ?? FigureReading.number(in: target.value.text)
    }
    if let number = indicator.value?.number, number.isFinite {
      figure = .shown(number)
    } else if indicator.keepsBack {
      figure = .hidden
    } else {
      return nil
    }
    guard isShare || target != nil else { return nil }
  }

  /// The numbers that the scale has to cover.
  fileprivate var numbers: [Double] {
    guard case .shown(let number) = figure else { return [target].compactMap(\.self) }
    return [number, target].compactMap(\.self)
  }

  /// The scale of meters that stand together; `nil` where their numbers are too great.
  static func scale(of meters: [IndicatorMeter]) -> NumberScale? {
    let numbers = meters.flatMap(\.numbers)
    let isOfShares = meters.allSatisfy(\.isShare)
    return isOfShares && numbers.allSatisfy { (0...100).contains($0) }
      ? .percent : NumberScale(covering: numbers)
  }

  /// The neighbours that measure the same, in the author's order, where a figure of theirs is shown.
  static func groups(of indicators: [PublicIndicator]) -> [[IndicatorMeter]] {
    var groups: [[IndicatorMeter]] = []
    for meter in indicators.compactMap(IndicatorMeter.init) {
      if let last = groups.last?.last?.indicator, last.title == meter.indicator.title,
        last.unit == meter.indicator.unit
      {
        groups[groups.count - 1].append(meter)
      } else {
        groups.append([meter])
      }
    }
    return groups.filter { $0.contains { $0.figure != .hidden } && scale(of: $0) != nil }
  }
}

extension PublicIndicator {
  /// Whether a figure is kept back, rather than unknown.
  var keepsBack: Bool {
    switch numerator {
    case .fewerThan, .notShown: true
    case .exactly, nil: hidesValue
    }
  }
}
