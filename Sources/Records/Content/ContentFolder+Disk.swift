extension ContentFolder {
  /// Opens a folder of the file system and lists it once.
  ///
  /// - Parameter path: The folder; it may itself be a symbolic link, nothing in it may.
  /// - Throws: `ContentFailure` when it is missing, no folder, forbidden or endless.
  package init(disk path: String) throws(ContentFailure) {
    let disk = try DiskFolder(path: path)
    self.init(entries: try disk.list()) { entry, limit throws(ContentFailure) in
      try disk.read(entry.path, atMost: limit)
    }
  }
}
