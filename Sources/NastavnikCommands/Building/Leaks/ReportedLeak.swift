import Diagnostics
import Guard

/// A line of `leaks` in the report: one a person, kind and file.
struct ReportedLeak: Sendable, Hashable, Comparable {
  /// Whose data came out.
  let person: String
  /// What came out.
  let kind: LeakKind
  /// The file of the section; that of the source where no page could be made, or none holds the
  /// words.
  let file: String?
  /// Where it was written, as far as that is known.
  let source: SourcePlace?
  /// How grave it is.
  let severity: Severity

  /// What makes two findings one line.
  var identity: ReportedLeak {
    ReportedLeak(person: person, kind: kind, file: file, source: nil, severity: .note)
  }

  /// Whether another finding of the same line says more.
  func yields(to other: ReportedLeak) -> Bool {
    if severity != other.severity { return severity < other.severity }
    guard let place = other.source else { return false }
    return source.map { place < $0 } ?? true
  }

  /// Orders by file, person and kind.
  static func < (left: ReportedLeak, right: ReportedLeak) -> Bool {
    let (one, two) = (
      [left.file ?? "", left.person, left.kind.rawValue],
      [right.file ?? "", right.person, right.kind.rawValue]
    )
    return one.lexicographicallyPrecedes(two) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
