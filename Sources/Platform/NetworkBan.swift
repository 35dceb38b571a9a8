internal import CLinux
import Glibc
import Synchronization

/// Takes the network away from a thread and from every program started by it, for good.
///
/// The kernel filters the thread's system calls (seccomp(2)): what would open a socket fails with
/// `EACCES`. This needs no rights and works in containers, where namespaces often do not.
enum NetworkBan {
  /// Runs a body on a thread of its own, which must be spent on it: a ban cannot be lifted.
  ///
  /// - Returns: What the body returned, such as the id of a process that has inherited the ban.
  /// - Throws: What the body threw, or what a kernel without such filters answered.
  static func apart<Value: Sendable>(
    _ body: @escaping @Sendable () throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    let outcome = Mutex<Result<Value, SystemFailure>?>(nil)
    let thread = Thread.start {
      let result = Result { () throws(SystemFailure) in
        try apply()
        return try body()
      }
      outcome.withLock { $0 = result }
    }
    thread?.join()
    guard let result = outcome.withLock({ $0 }) else {
      throw SystemFailure(EAGAIN, path: "pthread_create")
    }
    return try result.get()
  }

  /// Puts the ban on the calling thread.
  private static func apply() throws(SystemFailure) {
    var filter = filter
    let count = UInt16(filter.count)
    var result: Int32 = -1
    var code: Int32 = 0
    var span = filter.mutableSpan
    unsafe span.withUnsafeMutableBufferPointer { buffer in
      var program = unsafe sock_fprog(len: count, filter: buffer.baseAddress)
      result = unsafe nastavnik_set_filter(&program)
      code = errno
    }
    guard result == 0 else { throw SystemFailure(code, path: "seccomp") }
  }

  // Calls by another convention (32 bits, x32) have other numbers, so all of them fail. io_uring
  // opens sockets without the call for it. The fields are those of seccomp_data.
  private static let filter: [sock_filter] = {
    let (numberField, conventionField): (UInt32, UInt32) = (0, 4)
    let (load, jumpIfEqual, jumpIfAtLeast, answer): (UInt16, UInt16, UInt16, UInt16) =
      (0x20, 0x15, 0x35, 0x06)
    let x32Begins: UInt32 = 0x4000_0000
    return [
      sock_filter(code: load, jt: 0, jf: 0, k: conventionField),
      sock_filter(code: jumpIfEqual, jt: 0, jf: 5, k: NASTAVNIK_ARCHITECTURE),
      sock_filter(code: load, jt: 0, jf: 0, k: numberField),
      sock_filter(code: jumpIfAtLeast, jt: 3, jf: 0, k: x32Begins),
      sock_filter(code: jumpIfEqual, jt: 2, jf: 0, k: UInt32(SYS_socket)),
      sock_filter(code: jumpIfEqual, jt: 1, jf: 0, k: UInt32(SYS_io_uring_setup)),
      sock_filter(code: answer, jt: 0, jf: 0, k: UInt32(SECCOMP_RET_ALLOW)),
      sock_filter(code: answer, jt: 0, jf: 0, k: UInt32(SECCOMP_RET_ERRNO) | UInt32(EACCES)),
    ]
  }()
}
