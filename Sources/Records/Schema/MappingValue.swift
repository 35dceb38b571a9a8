/// A value that is read from a mapping inside a record.
protocol MappingValue: Sendable {
  /// The keys of the mapping.
  static var schema: MappingSchema { get }

  /// Reads the keys; `nil` when a required one is absent or wrong, which is then reported.
  init?(reading fields: inout Fields)
}
