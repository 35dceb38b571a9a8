/// The declared fields of a view type; a field's place among them is its slot.
package final class Fields<View: TemplateView>: Sendable, ExpressibleByArrayLiteral {
  /// The fields in the order of their declaration.
  let all: [Field<View>]
  /// How each of them is read.
  let readers: FieldTable<FieldReader<View>>

  /// Takes the fields in their order.
  package init(_ fields: [Field<View>]) {
    all = fields
    readers = FieldTable(fields.map(\.reader))
  }

  /// Takes the fields in their order.
  package convenience init(arrayLiteral fields: Field<View>...) { self.init(fields) }
}
