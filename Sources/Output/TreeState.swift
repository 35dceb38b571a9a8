import Platform

/// What the kernel knows of everything in a folder, to tell later whether anybody has touched it.
///
/// Only the kernel sets the times of changes, so bytes need not be compared.
struct TreeState: Equatable {
  private var statuses: [String: FileStatus] = [:]

  /// Looks at a folder and all below it, but for one name at its top.
  ///
  /// - Throws: What the system answered.
  init(of folder: borrowing Folder, without name: String? = nil) throws(SystemFailure) {
    statuses["."] = try folder.status()
    var waiting = try look(at: folder, by: "", without: name)
    while let path = waiting.popLast() {
      waiting += try look(at: try folder.folder(path), by: "\(path)/", without: nil)
    }
  }

  /// Takes down what stands in one folder and gives back the folders among it.
  private mutating func look(
    at folder: borrowing Folder, by way: String, without name: String?
  ) throws(SystemFailure) -> [String] {
    var folders: [String] = []
    for entry in try folder.entries() where entry.name != name {
      let path = way + entry.name
      // A name that is no UTF-8 cannot be asked for; that it stands there is enough.
      statuses[path] = try folder.status(entry.isReadable ? entry.name : ".")
      if entry.kind == .folder, entry.isReadable { folders.append(path) }
    }
    return folders
  }
}
