import Synchronization

/// What templates have made of something that pages share.
///
/// Only steps that read nothing else are remembered: the same steps make the same bytes of it then.
final class RenderingMemory: Sendable {
  /// What some steps of a program have printed; the program is held, so that no other one can get
  /// its identity.
  private struct Entry {
    let program: StrictProgram
    let step: Int
    let bytes: [UInt8]
  }

  private let entries = Mutex<[Entry]>([])

  /// What the steps inside a step of a program have printed; `nil` where they are not known yet.
  func bytes(of step: Int, in program: StrictProgram) -> [UInt8]? {
    entries.withLock { entries in
      entries.first { $0.step == step && $0.program === program }?.bytes
    }
  }

  /// Remembers what the steps inside a step of a program have printed.
  func remember(_ bytes: [UInt8], of step: Int, in program: StrictProgram) {
    entries.withLock { entries in
      // Another thread may have been faster, with the same bytes.
      guard !entries.contains(where: { $0.step == step && $0.program === program }) else { return }
      entries.append(Entry(program: program, step: step, bytes: bytes))
    }
  }
}
