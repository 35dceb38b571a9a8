import Diagnostics

extension TimeScale {
  /// The lines between the months with the names of the months, or of the years where months would
  /// stand too close.
  var ticks: [TickView] {
    let step = TimeScale.steps.first { monthCount / $0 <= 14 } ?? TimeScale.longestStep
    let months = (first.number...last.number).filter { isMarked($0, every: step) }
    let years = yearLabels(every: step)
    let ticks = months.compactMap(CivilMonth.init(number:)).map { month in
      let place = place(of: month.firstDay)
      guard step == 1 else {
        let name = step < 12 ? TimeScale.shortName(of: month) : String(month.year)
        return TickView(
          place: place, labelPlace: place, anchor: .start,
          label: place.tenths > 930 ? "" : name, year: years[month]?.words,
          isYearSpare: years[month]?.isSpare ?? false)
      }
      let name = TimeScale.shortName(of: month)
      let middle = (place.tenths + self.place(of: month.lastDay.adding(days: 1)).tenths) / 2
      return TickView(
        place: place, labelPlace: WidthShare(tenths: middle), anchor: .middle, label: name,
        initial: name.prefix(1).uppercased(), year: years[month]?.words,
        isYearSpare: years[month]?.isSpare ?? false)
    }
    // Names that narrow pictures shorten to a letter have room as they are.
    return step == 1 ? ticks : LabelRoom(ticks: ticks).thinned(keepsEnds: false)
  }

  private var monthCount: Int { last.number - first.number + 1 }

  /// How many months may lie between two marked ones.
  private static let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000]
  private static let longestStep = 12_000

  /// Months are counted from September, where the school year begins, years from January.
  private func isMarked(_ number: Int, every step: Int) -> Bool {
    step < 12 ? (number - 8).isMultiple(of: step) : number.isMultiple(of: step)
  }

  /// The years under the names of months: beside the first month and every January, where a January
  /// that follows at once leaves room for both.
  private func yearLabels(every step: Int) -> [CivilMonth: (words: String, isSpare: Bool)] {
    guard step < 12 else { return [:] }
    let marked = (first.number...last.number).filter { isMarked($0, every: step) }
      .compactMap(CivilMonth.init(number:))
    var labels: [CivilMonth: (words: String, isSpare: Bool)] = [:]
    var nextShown: Int?
    for month in marked.reversed() where month == marked.first || isFirstOfYear(month, step) {
      let place = place(of: month.firstDay).tenths
      let next = labels.keys.min().map { self.place(of: $0.firstDay).tenths } ?? 1120
      guard next - place >= 120 else { continue }
      let isSpare = !LabelRoom.hasRoomForYear(from: place, to: nextShown)
      labels[month] = (String(month.year), isSpare)
      if !isSpare { nextShown = place }
    }
    return labels
  }

  private func isFirstOfYear(_ month: CivilMonth, _ step: Int) -> Bool { month.month <= step }

  /// A month in three letters.
  static func shortName(of month: CivilMonth) -> String {
    String(CivilMonth.nominativeNames[month.month - 1].prefix(3))
  }
}
