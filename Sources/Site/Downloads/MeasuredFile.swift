import Publication
import Synchronization

/// A file that pages offer with its size: written when the size is asked for or when its turn comes,
/// whichever is first, and once where it can be kept in between.
///
/// Whoever asks first writes it, on any thread; who asks meanwhile waits. It must not ask for sizes
/// itself.
final class MeasuredFile: Sendable {
  /// Whether the file was written, and what was kept of that.
  private enum State {
    case unwritten
    case kept([UInt8], Trace, size: Int?)
    case measured(size: Int?)
  }

  /// The largest file that is kept, in bytes; larger ones are written again when their turn comes.
  private static let keptLimit = 64 << 20

  private let file: SiteFile
  private let state = Mutex(State.unwritten)

  /// Takes a file that nobody has written yet.
  init(_ file: SiteFile) { self.file = file }

  /// The path from the root of the section.
  var path: String { file.path }

  /// The size in bytes; `nil` for a table of headings alone, which tells nobody anything.
  var size: Int? {
    state.withLock { state in
      switch state {
      case .kept(_, _, let size), .measured(let size): return size
      case .unwritten: break
      }
      var bytes: [UInt8] = []
      let trace = file.write(&bytes)
      let size = size(of: bytes[...])
      state =
        bytes.count > MeasuredFile.keptLimit
        ? .measured(size: size) : .kept(bytes, trace, size: size)
      return size
    }
  }

  /// The file as the section has it.
  var planned: SiteFile { SiteFile(path: path) { self.write(to: &$0) } }

  private func write(to bytes: inout [UInt8]) -> Trace {
    state.withLock { state in
      if case .kept(let written, let trace, let size) = state {
        state = .measured(size: size)
        bytes.append(contentsOf: written)
        return trace
      }
      let start = bytes.count
      let trace = file.write(&bytes)
      state = .measured(size: size(of: bytes[start...]))
      return trace
    }
  }

  private func size(of bytes: ArraySlice<UInt8>) -> Int? {
    guard path.hasSuffix(".csv") else { return bytes.count }
    let isEmpty = bytes.count { $0 == UInt8(ascii: "\n") } < 2
    return isEmpty ? nil : bytes.count
  }
}
