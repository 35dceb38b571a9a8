package import Gate

/// A value that visitors must not be able to infer: a field of a record, or something about it.
package struct HiddenPlace: Sendable, Hashable, Comparable {
  /// The record.
  package let subject: LedgerSubject
  /// The field as the ledger calls it; `id`, `place` and the like for what it has no line of.
  package let field: String

  /// Names a value.
  package init(_ subject: LedgerSubject, _ field: String) {
    self.subject = subject
    self.field = field
  }

  /// How messages name it: `person:a-ivanova surname`.
  package var name: String { "\(subject.name) \(field)" }

  /// A number that follows from the name alone (FNV-1a), the same in every process.
  var number: UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Orders by record, then by field.
  package static func < (left: HiddenPlace, right: HiddenPlace) -> Bool {
    left.subject == right.subject ? left.field < right.field : left.subject < right.subject
  }
}
