import Output
import Platform

/// Finished copies by the content of their originals, in a folder outside the section.
///
/// An entry is one file, written under another name first. A torn or altered one is not taken for
/// an entry, so its copies are made again.
struct PictureCache: Sendable {
  /// The folder, which is made when there is something to keep.
  let path: String

  /// The name of the copies of an original.
  static func name(of original: ContentHash, widths: [Int]) -> String {
    let settings = "\(PictureEncoder.settings) \(widths) \(original.hexadecimal)"
    return ContentHash(of: Array(settings.utf8)).hexadecimal
  }

  /// The copies under a name; `nil` when there are none or they are damaged.
  func read(_ name: String) -> [PictureFile]? {
    guard let folder = try? Folder(path: path, in: FileSystem()),
      let bytes = try? folder.read(name, limit: 1 << 30)
    else { return nil }
    return PictureBundle(bytes: bytes)?.files
  }

  /// Keeps copies under a name.
  ///
  /// - Throws: What the system answered.
  func keep(_ files: [PictureFile], as name: String) throws(SystemFailure) {
    // The folder is closed to other users: it may hold pictures whose consent has ended.
    let folder = try Folder(making: path, mode: 0o700, in: FileSystem())
    let bytes = PictureBundle(files: files).bytes
    // Two threads may make the same copies at once, each in a draft of its own.
    let draft = "draft-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    try folder.replace(name, with: bytes.span, draft: draft)
  }

  /// Removes everything but the named copies.
  ///
  /// - Throws: What the system answered.
  func removeAll(except names: Set<String>) throws(SystemFailure) {
    guard try FileStatus(following: path) != nil else { return }
    let folder = try Folder(path: path, in: FileSystem())
    for entry in try folder.entries() where entry.kind == .file && !names.contains(entry.name) {
      try folder.remove(entry.name)
    }
  }
}
