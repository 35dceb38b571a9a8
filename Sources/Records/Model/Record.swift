/// A record of the content with an id that is unique within its kind.
package protocol Record: Placed {
  /// The kind whose ids its own must differ from.
  static var kind: RecordKind { get }
  /// The id; of a person it is private.
  var id: RecordID { get }
  /// The records of this kind in a loaded set.
  static func table(in records: RecordSet) -> RecordTable<Self>
}
