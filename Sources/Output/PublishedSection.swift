import Platform

/// What stands in the output folder before a build.
struct PublishedSection {
  /// Whose work the folder is; `nil` when there is no folder.
  private(set) var origin: FolderOrigin?
  /// The own files by path.
  private(set) var files: [String: Manifest.Entry] = [:]
  /// What the list of files does not know, by path; folders end with `/`.
  private(set) var strangers: [String] = []
  /// The list of files as the kernel knows it; own files changed later were edited by hand.
  private var list: FileStatus?
  /// The rights and the group of the folder; `nil` when there is none.
  private(set) var folder: FileStatus?
  /// The folders on the way to the own files.
  private var folders: Set<String> = []

  /// When the list of files was last touched.
  var listed: FileStatus.Time? { list?.changed }

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
    list = try top.status(OwnName.manifest)
    files.reserveCapacity(manifest.entries.count)
    for entry in manifest.entries {
      files[entry.path] = entry
      var end = entry.path.utf8.lastIndex(of: UInt8(ascii: "/"))
      while let slash = end, folders.insert(String(entry.path[..<slash])).inserted {
        end = entry.path[..<slash].utf8.lastIndex(of: UInt8(ascii: "/"))
      }
    }
    try findStrangers(in: top, at: "")
  }

  /// The same folder as it stands now; a list that nobody touched meanwhile is not read again.
  ///
  /// - Throws: What the system answered.
  func current(_ name: String, in parent: borrowing Folder) throws(SystemFailure) -> Self {
    let folder = try parent.status(name)
    guard let list, let folder, folder.kind == .folder,
      try parent.status("\(name)/\(OwnName.manifest)") == list
    else { return try PublishedSection(name, in: parent) }
    var current = self
    current.folder = folder
    current.strangers = []
    try current.findStrangers(in: parent.folder(name), at: "")
    return current
  }

  // As deep as the paths of the list, which are limited, because other folders are not entered.
  private mutating func findStrangers(
    in folder: borrowing Folder, at path: String
  ) throws(SystemFailure) {
    for entry in try folder.entries() {
      let full = path + entry.name
      if entry.kind == .folder, entry.isReadable, folders.contains(full) {
        try findStrangers(in: folder.folder(entry.name), at: full + "/")
      } else if entry.kind == .file, entry.isReadable, files[full] != nil || isOwn(full) {
        continue
      } else {
        strangers.append(entry.kind == .folder ? full + "/" : full)
      }
    }
  }

  private func isOwn(_ path: String) -> Bool { OwnName.reserved.contains(path) }
}
