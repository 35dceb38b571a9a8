/// How many of the labels on an axis have room beside each other.
///
/// Pictures are as wide as the page, so room is measured in the size of the labels' own letters: what
/// fits there fits at every size of the text.
struct LabelRoom {
  /// The words at the places of an axis, empty where none stand.
  let ticks: [TickView]

  /// The narrowest axis, in hundredths of an em: a page of 320 pixels with the largest text.
  private static let narrowest = 1050
  /// The narrowest axis on which spare labels are shown (68-charts.css).
  private static let wide = 3000
  /// What keeps two labels apart.
  private static let gap = 30
  /// How far a label may reach into the margin of the page.
  private static let margin = 100

  /// The labels for which there is room.
  ///
  /// - Parameter keepsEnds: whether the labels at the edges stand on every axis, as those of numbers
  ///   do, which are evenly spaced.
  /// - Returns: the ticks with the labels of the narrowest axis, with those of wider ones as spare
  ///   ones, and with empty ones where even these have no room.
  func thinned(keepsEnds: Bool) -> [TickView] {
    let usual = fitting(LabelRoom.narrowest, keepsEnds)
    let spare = fitting(LabelRoom.wide, keepsEnds)
    return ticks.enumerated().map { index, tick in
      var tick = tick
      if !usual.contains(index) {
        if spare.contains(index) { tick.isSpare = true } else { tick.label = "" }
      }
      return tick
    }
  }

  /// The most labels that fit an axis of some width: at even distances, or else, where the last one
  /// has to stand, at even distances but for those beside it.
  private func fitting(_ width: Int, _ keepsEnds: Bool) -> Set<Int> {
    let last = ticks.count - 1
    guard last > 0 else { return Set(ticks.indices) }
    let inside = ticks.indices.filter {
      !ticks[$0].label.isEmpty
        && span(of: ticks[$0], on: width).upperBound <= width + LabelRoom.margin
    }
    let strides = (1...last).lazy.map { stride in inside.filter { $0.isMultiple(of: stride) } }
    guard keepsEnds else { return Set(strides.first { fits($0, width) } ?? []) }
    let even = strides.filter { $0.count > 2 && $0.last == last }
    let uneven = strides.map { chosen in
      chosen.filter { $0 < last && fits([$0, last], width) } + [last]
    }
    return Set(even.first { fits($0, width) } ?? uneven.first { fits($0, width) } ?? [last])
  }

  /// Whether some labels stand beside each other, with room between them.
  private func fits(_ chosen: [Int], _ width: Int) -> Bool {
    let spans = chosen.map { span(of: ticks[$0], on: width) }
    return zip(spans, spans.dropFirst()).allSatisfy {
      $0.upperBound + LabelRoom.gap <= $1.lowerBound
    }
  }

  private func span(of tick: TickView, on width: Int) -> ClosedRange<Int> {
    let place = tick.labelPlace.tenths * width / 1000
    let length = LabelRoom.length(of: tick.label)
    switch tick.anchor {
    case .start: return place...(place + length)
    case .middle: return (place - length / 2)...(place + length / 2)
    case .end: return (place - length)...place
    }
  }

  /// About how long some words are in a broad typeface, in hundredths of an em.
  static func length(of words: String) -> Int {
    words.reduce(0) { length, character in
      switch character {
      case " ", "\u{A0}", "\u{202F}", ",": length + 32
      case "%": length + 95
      case "0"..."9": length + 62
      default: length + 65
      }
    }
  }

  /// Whether a year that begins at a place has room on the narrowest axis before the next one, or
  /// before its end.
  static func hasRoomForYear(from place: Int, to next: Int?) -> Bool {
    let end = next.map { $0 * narrowest / 1000 - gap } ?? narrowest + margin
    return place * narrowest / 1000 + length(of: "2026") <= end
  }
}
