import Glibc

/// The owner of an open file, which closes it when its life ends.
package struct FileDescriptor: ~Copyable, Sendable {
  /// The number under which the kernel knows the file.
  package let number: Int32

  /// Takes over a number that a call has just returned.
  package init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// Writes all bytes at the current position.
  ///
  /// - Throws: What the kernel answered, naming the path given.
  package func write(_ bytes: Span<UInt8>, path: String) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(number, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFailure.last(path: path)
      }
      done += count
    }
  }

  /// Reads from the current position to the end.
  ///
  /// - Parameters:
  ///   - limit: The most bytes to accept.
  ///   - path: The name for failures.
  /// - Returns: All bytes from there on.
  /// - Throws: What the kernel answered; `EFBIG` when there is more than the limit.
  package func readAll(limit: Int, path: String) throws(SystemFailure) -> [UInt8] {
    var bytes = try readSome(path: path)
    var chunk = bytes
    while !chunk.isEmpty {
      if bytes.count > limit { throw SystemFailure(EFBIG, path: path) }
      chunk = try readSome(path: path)
      bytes += chunk
    }
    return bytes
  }

  /// Whether the bytes from the current position on begin with some bytes.
  ///
  /// - Throws: What the kernel answered, naming the path given.
  package func continues(with bytes: Span<UInt8>, path: String) throws(SystemFailure) -> Bool {
    var done = 0
    while done < bytes.count {
      let chunk = try readSome(path: path)
      let rest = bytes.extracting(droppingFirst: done).extracting(first: chunk.count)
      guard !chunk.isEmpty, rest.isEqual(to: chunk.span) else { return false }
      done += chunk.count
    }
    return true
  }

  /// Reads what is there, at most 64 KiB; nothing at the end.
  func readSome(path: String) throws(SystemFailure) -> [UInt8] {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, filled in
      repeat {
        count = unsafe read(number, buffer.baseAddress, buffer.count)
      } while count < 0
        && errno == EINTR
      filled = max(count, 0)
    }
    if count < 0 { throw SystemFailure.last(path: path) }
    return bytes
  }

  /// What the kernel knows about the open file.
  ///
  /// - Throws: What the kernel answered, naming the path given.
  package func status(path: String) throws(SystemFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw SystemFailure.last(path: path) }
    return FileStatus(status)
  }
}
