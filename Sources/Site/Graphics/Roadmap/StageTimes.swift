import Diagnostics
import Publication
import Russian

/// When a stage of a roadmap is carried out, gathered from all that is to be done in it.
struct StageTimes: Sendable {
  /// What has a place in time, each place once, in the author's order.
  let places: [PlacedTerm]
  /// The words that have none, each once.
  let unplaced: [String]
  /// How many things have no term at all.
  let unsaid: Int
  /// All the different terms.
  private let terms: [PublicTerm]

  /// Gathers the terms of a stage; of one without anything to be done, its own.
  ///
  /// - Parameters:
  ///   - stage: the stage.
  ///   - year: the school year of its roadmap.
  init(_ stage: PublicStage, in year: SchoolYear?) {
    let said = stage.items.isEmpty ? [stage.term] : stage.items.map(\.term)
    var seen: Set<PublicTerm> = []
    terms = said.filter { $0 != .unsaid && seen.insert($0).inserted }
    var places: [PlacedTerm] = []
    var unplaced: [String] = []
    for term in terms {
      let found = PlacedTerm.places(of: term, in: year)
      for place in found where !places.contains(place) { places.append(place) }
      if found.isEmpty, let words = Wording.term(term) { unplaced.append(words) }
    }
    self.places = places
    self.unplaced = unplaced
    unsaid = said.count { $0 == .unsaid }
  }

  /// From the first day that is known to the last; `nil` without any.
  var days: ClosedRange<CivilDate>? {
    guard let first = places.map(\.days.lowerBound).min(),
      let last = places.map(\.days.upperBound).max()
    else { return nil }
    return first...last
  }

  /// When it is carried out, in words: the author's own, or the days between which all of it lies.
  var words: String? {
    if terms.count == 1 { return Wording.term(terms[0]) }
    guard let days else { return nil }
    if places.allSatisfy(\.isExact) { return RussianDates.days(days.lowerBound, days.upperBound) }
    let months = RussianDates.months(
      CivilMonth(containing: days.lowerBound), CivilMonth(containing: days.upperBound))
    return "примерно \(months)"
  }

  /// What has no place in the picture.
  var notes: [String] {
    var notes: [String] = []
    if !unplaced.isEmpty {
      // A single term stands in the words beside the track.
      notes.append(
        terms.count > 1
          ? "На шкале нет: \(unplaced.joined(separator: "; "))" : "На шкале этого срока нет")
    }
    if unsaid > 0 { notes.append("Срок не назван: \(Wording.Noun.activity.plural.phrase(unsaid))") }
    return notes
  }
}
