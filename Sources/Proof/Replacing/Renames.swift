import Records

/// Other ids for records: the old one, then the new one.
struct Renames: Sendable {
  private var ids: [RecordName: RecordID] = [:]

  /// Gives a record another id.
  mutating func add(_ name: RecordName, _ new: RecordID) { ids[name] = new }

  /// The id by which a record is called after the change.
  func id(of kind: RecordKind, _ old: RecordID) -> RecordID {
    ids[RecordName(kind, old)] ?? old
  }

  /// The same for an id that is still unchecked text, as in a Markdown link.
  func id(of kind: RecordKind, _ old: String) -> String {
    RecordID(old).map { id(of: kind, $0).text } ?? old
  }

  /// A reference to the record under its other id.
  func callAsFunction<Target>(_ reference: Reference<Target>) -> Reference<Target> {
    Reference(to: id(of: Target.kind, reference.id), at: reference.place)
  }

  /// The same for a reference that may be absent.
  func callAsFunction<Target>(_ reference: Reference<Target>?) -> Reference<Target>? {
    reference.map { self($0) }
  }

  /// The same for a list.
  func callAsFunction<Target>(_ references: [Reference<Target>]) -> [Reference<Target>] {
    references.map { self($0) }
  }
}
