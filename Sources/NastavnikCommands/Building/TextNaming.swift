import Diagnostics
import Gate
import Guard
import Records

/// The files whose words name somebody by right though they show no field: words typed by hand.
struct TextNaming: Sendable, Equatable {
  /// The record.
  let subject: LedgerSubject
  /// What the words tell: `name` or `contacts`.
  let field: String
  /// The right by which they may.
  let basis: PublicationBasis
  /// The last day of the right; `nil` where it has none.
  let until: CivilDate?
  /// The paths in the order of their bytes.
  let files: [String]

  /// The field of the report for a name that stands in a text.
  static let name = "name"

  /// The rule that lets it stand.
  var rule: GateRule { basis == .law ? .lawBasis : .field }

  /// Puts together whom the words of files name, by path, in the order of the records' names.
  static func all(
    _ found: [(path: String, named: Set<NamedPerson>)], in records: RecordSet, on date: CivilDate
  ) -> [TextNaming] {
    var files: [NamedPerson: [String]] = [:]
    for (path, named) in found {
      for person in named { files[person, default: []].append(path) }
    }
    let namings = files.map { person, paths in
      TextNaming(
        subject: person.subject, field: person.kind == .name ? name : "contacts",
        basis: person.isByLaw ? .law : .consent,
        until: person.isByLaw ? nil : lastDay(for: person, in: records, on: date),
        files: paths.inByteOrderOnce)
    }
    return namings.sorted {
      ($0.subject.name, $0.field, $0.basis.rawValue)
        < ($1.subject.name, $1.field, $1.basis.rawValue)
    }
  }

  private static func lastDay(
    for named: NamedPerson, in records: RecordSet, on date: CivilDate
  ) -> CivilDate? {
    guard let person = records.people[named: named.subject.name] else { return nil }
    let review = PersonReview(of: person, in: records, on: date)
    let categories: [PersonalCategory] =
      named.kind == .name ? [.surname, .givenName, .patronymic] : [.contacts]
    return categories.flatMap { review.findings(on: $0).filter(\.isEffective).map(\.lastDay) }.max()
  }
}
