import Diagnostics
import Publication

/// How values of one type stand in the open data: their schema and their writing in one declaration,
/// so that neither can say what the other does not.
struct DataShape<Value>: Sendable {
  /// What the written value may be.
  let schema: DataSchema
  /// Writes exactly one value.
  let write: @Sendable (Value, inout TransferReader, inout JSONWriter) -> Void

  /// Declares a shape.
  init(
    _ schema: DataSchema,
    write: @escaping @Sendable (Value, inout TransferReader, inout JSONWriter) -> Void
  ) {
    self.schema = schema
    self.write = write
  }

  /// Declares an object.
  ///
  /// - Parameters:
  ///   - name: the name among the definitions of the schema.
  ///   - about: what it is, in Russian.
  ///   - lines: the ledger lines of the record, noted as shown where the object is written.
  ///   - members: the members in the order of writing.
  /// - Returns: the shape of the object.
  static func object(
    _ name: String, _ about: String,
    noting lines: @escaping @Sendable (Value) -> [LedgerLine] = { _ in [] },
    _ members: [DataMember<Value>]
  ) -> DataShape {
    let object = DataSchema.Object(name: name, about: about, properties: members.map(\.property))
    return DataShape(.object(object)) { value, reader, json in
      reader.trace.note(lines(value))
      json.object { json in
        for member in members { member.write(value, &reader, &json) }
      }
    }
  }

  /// A list of values of this shape.
  var list: DataShape<[Value]> {
    DataShape<[Value]>(.list(schema)) { values, reader, json in
      json.array { json in
        for value in values { write(value, &reader, &json) }
      }
    }
  }

  /// The shape of another type whose values become values of this one.
  func map<Other>(_ change: @escaping @Sendable (Other) -> Value) -> DataShape<Other> {
    DataShape<Other>(schema) { value, reader, json in write(change(value), &reader, &json) }
  }
}
