package import Diagnostics
package import Gate

/// Whose data the guard looks for.
package enum ProtectedSubject: Sendable, Hashable {
  /// A person of the records.
  case person(LedgerSubject)
  /// A row of a list of protected names (`guard.protect`), by its place in the list.
  case row(SourcePlace)

  /// The name that the report gives it: `person:a-ivanova`, or the file and line of a list.
  package var name: String {
    switch self {
    case .person(let subject): subject.name
    case .row(let place): "\(place.file):\(place.position?.line ?? 1)"
    }
  }

  /// The record or row, where the school can look whose data they are.
  var isPerson: Bool {
    if case .person = self { true } else { false }
  }
}
