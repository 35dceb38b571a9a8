import Synchronization

/// Values that many threads make, each for its own index.
package final class Gathering<Value: Sendable>: Sendable {
  private let store: Mutex<[Value?]>

  /// Prepares a place for each index.
  package init(count: Int) { store = Mutex(Array(repeating: nil, count: count)) }

  /// The value of an index.
  package subscript(index: Int) -> Value? {
    get { store.withLock { $0[index] } }
    set { store.withLock { $0[index] = newValue } }
  }

  /// All values in the order of their indexes.
  package var values: [Value?] { store.withLock { $0 } }
}
