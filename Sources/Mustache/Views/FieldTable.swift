/// A list that gets its elements without looking their type up.
///
/// Views are read by code that knows nothing of their types until the program runs. There an element
/// of an array costs a search for its type, many times for each line of a page; this object knows
/// the type of its elements from its own.
final class FieldTable<Element: Sendable>: Sendable {
  private let all: [Element]

  /// Takes the elements in their order.
  init(_ elements: [Element]) { all = elements }

  /// The element in a slot; inlined, it would look the type up after all.
  @inline(never)
  func element(_ slot: Int) -> Element { all[slot] }
}
