package import Records

/// The record that a ledger line is about.
package struct LedgerSubject: Sendable, Hashable, Comparable {
  /// The kind of record.
  package let kind: RecordKind
  /// Its id; private where it is a person's.
  package let id: String

  /// Names a record.
  package init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The name that the report gives it, as `person:a-ivanova`.
  package var name: String { "\(kind.rawValue):\(id)" }

  /// Orders by kind, then by id, both by bytes.
  package static func < (left: LedgerSubject, right: LedgerSubject) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
