import Russian
import Testing

/// A name in six cases, checked by hand: nominative, genitive, dative, accusative, instrumental,
/// prepositional.
struct Declined: Sendable, CustomTestStringConvertible {
  let gender: GrammaticalGender?
  /// The six forms; a slash stands between two that are both right.
  let cases: [[String]]

  init(_ gender: GrammaticalGender?, _ cases: String) {
    self.gender = gender
    self.cases = cases.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
  }

  var nominative: String { cases[0][0] }

  var testDescription: String {
    switch gender {
    case .masculine: nominative + " (м)"
    case .feminine: nominative + " (ж)"
    case nil: nominative
    }
  }

  /// The letters by which the guard compares.
  var folded: [String] { cases.joined().flatMap { NameFolding.words(of: $0) } }

  static func men(_ rows: String...) -> [Declined] { rows.map { Declined(.masculine, $0) } }
  static func women(_ rows: String...) -> [Declined] { rows.map { Declined(.feminine, $0) } }
}
