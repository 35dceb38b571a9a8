/// A personal value that the gate let through, together with the ledger lines that allow it.
///
/// The value can be read only for a page's trace, so no page shows a field that the report does not
/// list there.
package struct Disclosed<Value: Sendable>: Sendable {
  private let value: Value
  private let lines: [LedgerLine]

  /// Binds a value to the lines that allow it; the gate's business alone.
  package init(_ value: Value, by lines: [LedgerLine]) {
    self.value = value
    self.lines = lines
  }

  /// The value, noted as shown on the page that the trace belongs to.
  package func reveal(for trace: inout Trace) -> Value {
    trace.note(lines)
    return value
  }

  /// The same value where showing it discloses more than the field itself.
  package func adding(_ more: [LedgerLine]) -> Disclosed { Disclosed(value, by: lines + more) }

  /// Another value made of this one and allowed by the same lines.
  package func map<Other: Sendable>(_ change: (Value) -> Other) -> Disclosed<Other> {
    Disclosed<Other>(change(value), by: lines)
  }
}

extension Disclosed where Value: Collection {
  /// Whether there is nothing in it, which discloses nothing and needs no trace.
  package var isEmpty: Bool { value.isEmpty }
}
