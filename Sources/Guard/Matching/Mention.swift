import Diagnostics

/// Something in a text that may be somebody's withheld data, before it is asked whether it is.
struct Mention: Sendable {
  /// What it is.
  let kind: LeakKind
  /// Whom it may mean, by their numbers in the index.
  var people: [Int32]
  /// The parts that it gives away, for each of the people.
  var parts: [NameParts]
  /// How grave it is where it is a leak.
  var severity: Severity
  /// The first token and the one behind the last.
  var tokens: Range<Int>
  /// The number of the words.
  var key: UInt64
  /// The words between which a comma or the border of a cell stands, by their entries: they may
  /// name two people.
  var separable: [Int32] = []
}
