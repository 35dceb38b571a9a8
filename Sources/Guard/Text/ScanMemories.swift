import Synchronization

/// The memories that no thread uses at the moment.
final class ScanMemories: Sendable {
  private let free = Mutex<[ScanMemory]>([])

  /// A memory for one file.
  func take() -> ScanMemory {
    var memory = free.withLock { $0.popLast() } ?? ScanMemory()
    memory.clear()
    return memory
  }

  /// Keeps what the reading of a file leaves for the next one.
  func giveBack(_ scan: consuming FileScan) { giveBack(ScanMemory(scan)) }

  /// Keeps a memory for the next file.
  func giveBack(_ memory: ScanMemory) { free.withLock { $0.append(memory) } }
}
