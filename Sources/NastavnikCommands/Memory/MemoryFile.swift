import Diagnostics
import Output
import Platform

/// The file in which a section's publication memory lies between builds.
struct MemoryFile: Sendable {
  /// What is known of the builds before.
  enum Content: Sendable {
    /// Nothing: there was no build, or the cache was cleared.
    case nothing
    /// The file is damaged, or another version of the program wrote it.
    case unreadable
    /// What the last finished build left.
    case memory(PublicationMemory)

    /// The memory, where there is one.
    var memory: PublicationMemory? {
      if case .memory(let memory) = self { memory } else { nil }
    }
  }

  /// The folder, which is made when there is something to keep.
  let folder: String
  /// The name of the file: each output folder has a memory of its own.
  let name: String

  /// The most bytes that are read.
  private static let limit = 1 << 28

  /// Finds the memory of the section in an output folder, by the folder's name as it was written.
  init(cache: String, output: String) {
    folder = "\(cache)/published"
    var output = Substring(output)
    while output.hasSuffix("/") { output = output.dropLast() }
    name = String(ContentHash(of: Array(output.utf8)).hexadecimal.prefix(16))
  }

  /// The path for messages.
  var path: String { "\(folder)/\(name)" }

  /// Reads the memory.
  func read() -> Content {
    do throws(SystemFailure) {
      guard try FileStatus(following: folder) != nil else { return .nothing }
      let place = try Folder(path: folder, in: FileSystem())
      guard try place.status(name) != nil else { return .nothing }
      let bytes = try place.read(name, limit: MemoryFile.limit)
      return PublicationMemory(bytes: bytes).map(Content.memory) ?? .unreadable
    } catch {
      return .unreadable
    }
  }

  /// Keeps a memory, whole or not at all.
  ///
  /// - Throws: What the system answered.
  func write(_ memory: PublicationMemory) throws(SystemFailure) {
    // The folder is closed to other users: paths may hold names whose consent has ended.
    let place = try Folder(making: folder, mode: 0o700, in: FileSystem())
    // Two builds may end at once, each with a draft of its own.
    let draft = "draft-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    try place.replace(name, with: memory.bytes.span, draft: draft)
  }
}
