/// A line of the gate's ledger, as a number that says nothing by itself.
///
/// The public views carry these numbers so that the report can name, for every field, the files in
/// which it appears; whose field it is only the ledger knows.
package struct LedgerLine: Sendable, Hashable, Comparable {
  /// The position in the ledger, from 0.
  package let index: Int

  /// Points to a position in the ledger.
  package init(index: Int) { self.index = index }

  /// Orders by position in the ledger.
  package static func < (left: LedgerLine, right: LedgerLine) -> Bool { left.index < right.index }
}
