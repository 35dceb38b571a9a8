import Glibc

/// A thread that has been started and must be waited for.
struct Thread {
  private let handle: pthread_t

  /// Starts a thread; `nil` when the system has none to give.
  static func start(_ body: @escaping @Sendable () -> Void) -> Thread? {
    var handle = pthread_t()
    let parcel = unsafe Unmanaged.passRetained(Parcel(body))
    let result = unsafe pthread_create(
      &handle, nil,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        unsafe Unmanaged<Parcel>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, parcel.toOpaque())
    guard result == 0 else {
      unsafe parcel.release()
      return nil
    }
    return Thread(handle: handle)
  }

  /// Waits until the thread has ended.
  func join() { _ = pthread_join(handle, nil) }
}

/// Carries a closure through the one pointer that a new thread is given.
private final class Parcel: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
