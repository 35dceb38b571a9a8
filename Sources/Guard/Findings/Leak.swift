package import Diagnostics

/// Something withheld that stands where anybody can read it.
package struct Leak: Sendable, Hashable {
  /// Whose it may be: several where people share what was found.
  package let subjects: [ProtectedSubject]
  /// What came out.
  package let kind: LeakKind
  /// An error stops the build, a warning asks somebody to look.
  package let severity: Severity
  /// The number of the words found, by which the same words are recognised in a source.
  package let key: UInt64

  /// Takes down a finding.
  package init(
    subjects: [ProtectedSubject], kind: LeakKind, severity: Severity, key: UInt64
  ) {
    self.subjects = subjects
    self.kind = kind
    self.severity = severity
    self.key = key
  }
}
