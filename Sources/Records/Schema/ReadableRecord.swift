/// A record that is read from a mapping of its own.
protocol ReadableRecord: Record {
  /// The keys of the record.
  static var schema: MappingSchema { get }

  /// Reads the keys; `nil` when a required one is absent or wrong, which is then reported.
  init?(id: RecordID, reading fields: inout Fields)
}
