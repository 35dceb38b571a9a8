import Diagnostics

/// Whole months laid across a picture, each as wide as it has days.
struct TimeScale: Sendable, Hashable {
  /// The month at the left edge.
  let first: CivilMonth
  /// The month at the right edge.
  let last: CivilMonth

  /// Spans from one month to another, in either order.
  init(_ one: CivilMonth, _ other: CivilMonth) {
    first = min(one, other)
    last = max(one, other)
  }

  /// The days from edge to edge.
  var days: ClosedRange<CivilDate> { first.firstDay...last.lastDay }

  /// Where a day begins; a day outside is put on the nearer edge.
  func place(of date: CivilDate) -> WidthShare {
    let start = days.lowerBound
    let length = start.days(until: days.upperBound) + 1
    return WidthShare(min(max(start.days(until: date), 0), length), of: length)
  }

  /// The middle of a day.
  func middle(of date: CivilDate) -> WidthShare {
    let tenths = place(of: date).tenths + place(of: date.adding(days: 1)).tenths
    return WidthShare(tenths: tenths / 2)
  }

  /// What some days take, the last one whole; `nil` where all of them lie outside.
  func extent(of dates: ClosedRange<CivilDate>) -> Extent? {
    guard days.overlaps(dates) else { return nil }
    return Extent(place(of: dates.lowerBound), place(of: dates.upperBound.adding(days: 1)))
  }
}
