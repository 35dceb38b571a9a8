import Diagnostics
import Publication

/// One member of an object of the open data.
///
/// One rule holds for all of them: what is not known or not public has no key, `null` is never
/// written, and a list is always there, empty if need be.
struct DataMember<Subject>: Sendable {
  /// What the schema says of it.
  let property: DataSchema.Property
  /// Writes the key and the value, or nothing.
  let write: @Sendable (Subject, inout TransferReader, inout JSONWriter) -> Void

  /// Declares a member that is always there.
  static func required<Value>(
    _ key: String, _ about: String, _ shape: DataShape<Value>,
    _ read: @escaping @Sendable (Subject) -> Value
  ) -> DataMember {
    DataMember(key, about, shape.schema, isRequired: true) { subject, reader, json in
      json.valueMember(key) { shape.write(read(subject), &reader, &$0) }
    }
  }

  /// Declares a member that is left out where nothing is known.
  static func optional<Value>(
    _ key: String, _ about: String, _ shape: DataShape<Value>,
    _ read: @escaping @Sendable (Subject) -> Value?
  ) -> DataMember {
    DataMember(key, about, shape.schema, isRequired: false) { subject, reader, json in
      guard let value = read(subject) else { return }
      json.valueMember(key) { shape.write(value, &reader, &$0) }
    }
  }

  /// Declares a personal value, noted as shown where it is written.
  static func disclosed<Value: Sendable>(
    _ key: String, _ about: String, _ shape: DataShape<Value>,
    _ read: @escaping @Sendable (Subject) -> Disclosed<Value>?
  ) -> DataMember {
    DataMember(key, about, shape.schema, isRequired: false) { subject, reader, json in
      guard let value = read(subject)?.reveal(for: &reader.trace) else { return }
      json.valueMember(key) { shape.write(value, &reader, &$0) }
    }
  }

  /// Declares a list.
  static func list<Value>(
    _ key: String, _ about: String, of shape: DataShape<Value>,
    _ read: @escaping @Sendable (Subject) -> [Value]
  ) -> DataMember {
    required(key, about, shape.list, read)
  }

  /// Declares a list of personal values, noted as shown where it is written.
  static func disclosedList<Value: Sendable>(
    _ key: String, _ about: String, of shape: DataShape<Value>,
    _ read: @escaping @Sendable (Subject) -> Disclosed<[Value]>?
  ) -> DataMember {
    let list = shape.list
    return DataMember(key, about, list.schema, isRequired: true) { subject, reader, json in
      let values = read(subject)?.reveal(for: &reader.trace) ?? []
      json.valueMember(key) { list.write(values, &reader, &$0) }
    }
  }

  /// Declares a file of the section, left out where it is not published.
  static func file(
    _ key: String, _ about: String, _ read: @escaping @Sendable (Subject) -> String?
  ) -> DataMember {
    let shape = DataShape<FileAsset>.file
    return DataMember(key, about, shape.schema, isRequired: false) { subject, reader, json in
      guard let path = read(subject), let asset = reader.context.assets.files[path] else { return }
      json.valueMember(key) { shape.write(asset, &reader, &$0) }
    }
  }

  private init(
    _ key: String, _ about: String, _ schema: DataSchema, isRequired: Bool,
    _ write: @escaping @Sendable (Subject, inout TransferReader, inout JSONWriter) -> Void
  ) {
    property = DataSchema.Property(key: key, about: about, schema: schema, isRequired: isRequired)
    self.write = write
  }
}
