import YAML

extension ValueType where Value: MappingValue {
  /// Keys of their own.
  static func mapping(_: Value.Type) -> ValueType {
    ValueType(.mapping(Value.schema)) { node, reading in
      Fields.read(node, by: Value.schema, &reading) { Value(reading: &$0) }
    }
  }
}
