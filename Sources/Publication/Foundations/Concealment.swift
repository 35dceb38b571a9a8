/// Somebody whom a place shows without a name, as a number that says nothing by itself.
///
/// Pages carry these numbers to the guard: a name that stands beside its own alias would tell whose
/// alias it is, even where the same name is harmless elsewhere. Whose number it is only the ledger
/// knows.
package struct Concealment: Sendable, Hashable {
  /// The position among the concealed people of the ledger, from 0.
  package let index: Int

  /// Points to a position in the ledger.
  package init(index: Int) { self.index = index }
}
