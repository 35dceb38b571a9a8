import Diagnostics

/// The birth dates of everybody.
///
/// A date alone is weaker evidence than a name: on the day somebody was born a law may have been
/// signed. So a date that a public record bears as its own passes unless a part of the person's name
/// stands in the same paragraph, and behind «от», as documents are cited, an adult's is a warning.
struct BirthDateIndex: Sendable {
  private struct Born: Sendable {
    let person: Int32
    let isMinor: Bool
  }

  private var people: [CivilDate: [Born]] = [:]
  private let publicDates: Set<CivilDate>

  /// Starts with the dates that public records bear.
  init(besides publicDates: Set<CivilDate> = []) { self.publicDates = publicDates }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { people.isEmpty }

  /// Takes in a person.
  mutating func add(_ date: CivilDate, of person: Int32, isMinor: Bool) {
    people[date, default: []].append(Born(person: person, isMinor: isMinor))
  }

  /// The people whom a date betrays, and how surely.
  ///
  /// - Parameters:
  ///   - found: the date.
  ///   - isNamed: whether a part of a person's name stands in the same block.
  ///   - isBirthNamed: whether the block speaks of a birth, «родился».
  /// - Returns: `nil` where the date tells nothing.
  func betrayed(
    by found: DateReader.Found, isNamed: (Int32) -> Bool, isBirthNamed: Bool
  ) -> (people: [Int32], severity: Severity)? {
    guard let born = people[found.date] else { return nil }
    let named = born.filter { isNamed($0.person) }
    if !named.isEmpty { return (named.map(\.person), .error) }
    guard !publicDates.contains(found.date) else { return nil }
    if isBirthNamed { return (born.map(\.person), .error) }
    let isCertain = found.isFull && (!found.isCitation || born.contains(where: \.isMinor))
    guard found.isFull || born.contains(where: \.isMinor) else { return nil }
    return (born.map(\.person), isCertain ? .error : .warning)
  }
}
