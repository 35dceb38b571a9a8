internal import CLinux
import Glibc

/// A pipe whose two ends this process owns and its children do not inherit.
struct Pipe: ~Copyable {
  let reader: FileDescriptor
  let writer: FileDescriptor

  init() throws(SystemFailure) {
    var ends: InlineArray<2, Int32> = [-1, -1]
    var span = ends.mutableSpan
    let result = unsafe span.withUnsafeMutableBufferPointer { buffer in
      unsafe pipe2(buffer.baseAddress, O_CLOEXEC)
    }
    guard result == 0 else { throw SystemFailure.last(path: "pipe") }
    reader = FileDescriptor(owning: ends[0])
    writer = FileDescriptor(owning: ends[1])
  }

  /// Gives up the end that a child has got, so that its death ends the stream.
  consuming func closingWriter() -> FileDescriptor { reader }
}

extension FileDescriptor {
  /// A nameless file in memory, ready to be read from its beginning.
  static func memory(holding bytes: Span<UInt8>) throws(SystemFailure) -> FileDescriptor {
    let number = unsafe memfd_create("input", UInt32(NASTAVNIK_MFD_CLOEXEC))
    guard number >= 0 else { throw SystemFailure.last(path: "memfd") }
    let file = FileDescriptor(owning: number)
    try file.write(bytes, path: "memfd")
    guard lseek(number, 0, SEEK_SET) == 0 else { throw SystemFailure.last(path: "memfd") }
    return file
  }
}
