import Platform

/// What stands in the output folder before a build.
struct PublishedSection {
  /// Whose work the folder is; `nil` when there is no folder.
  private(set) var origin: FolderOrigin?
  /// The own files by path.
  private(set) var files: [String: Manifest.Entry] = [:]
  /// What the list of files does not know, by path; folders end with `/`.
  private(set) var strangers: [String] = []
  /// When the list of files was last touched; own files changed later were edited by hand.
  private(set) var listed: FileStatus.Time?
  /// The rights and the group of the folder; `nil` when there is none.
  private(set) var folder: FileStatus?

  /// Reads the list of files and compares it with the names in all folders.
  ///
  /// - Throws: What the system answered.
  init(_ name: String, in parent: borrowing Folder) throws(SystemFailure) {
    folder = try parent.status(name)
    guard folder != nil else { return }
    let top = try parent.folder(name)
    let origin = try FolderOrigin(of: top)
    self.origin = origin
    guard case .own(let manifest) = origin else { return }
    listed = try top.status(OwnName.manifest)?.changed
    files.reserveCapacity(manifest.entries.count)
    var folders: Set<String> = []
    for entry in manifest.entries {
      files[entry.path] = entry
      var end = entry.path.utf8.lastIndex(of: UInt8(ascii: "/"))
      while let slash = end, folders.insert(String(entry.path[..<slash])).inserted {
        end = entry.path[..<slash].utf8.lastIndex(of: UInt8(ascii: "/"))
      }
    }
    try findStrangers(in: top, at: "", knowing: folders)
  }

  // As deep as the paths of the list, which are limited, because other folders are not entered.
  private mutating func findStrangers(
    in folder: borrowing Folder, at path: String, knowing folders: Set<String>
  ) throws(SystemFailure) {
    for entry in try folder.entries() {
      let full = path + entry.name
      if entry.kind == .folder, entry.isReadable, folders.contains(full) {
        try findStrangers(in: folder.folder(entry.name), at: full + "/", knowing: folders)
      } else if entry.kind == .file, entry.isReadable, files[full] != nil || isOwn(full) {
        continue
      } else {
        strangers.append(entry.kind == .folder ? full + "/" : full)
      }
    }
  }

  private func isOwn(_ path: String) -> Bool { OwnName.reserved.contains(path) }
}
