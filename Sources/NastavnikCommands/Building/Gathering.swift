import Synchronization

/// Values that many threads make, each for its own index.
final class Gathering<Value: Sendable>: Sendable {
  private let store: Mutex<[Value?]>

  /// Prepares a place for each index.
  init(count: Int) { store = Mutex(Array(repeating: nil, count: count)) }

  /// The value of an index.
  subscript(index: Int) -> Value? {
    get { store.withLock { $0[index] } }
    set { store.withLock { $0[index] = newValue } }
  }

  /// All values in the order of their indexes.
  var values: [Value?] { store.withLock { $0 } }
}
