import YAML

extension ValueType where Value == RegistryCurator {
  /// The id of a person, or a name with its basis.
  static var registryCurator: ValueType {
    ValueType(.referenceOrMapping(.person, NamedCurator.schema)) { node, reading in
      if case .mapping = node.content {
        return Fields.read(node, by: NamedCurator.schema, &reading) {
          NamedCurator(reading: &$0).map { .named($0) }
        }
      }
      return reading.reference(node).map { .person($0) }
    }
  }
}
