import Platform

extension OutputSession {
  /// Gives the published file a second name in the next section where its bytes are still these.
  ///
  /// Nothing is believed that the list of files says: the file is read under its new name, and what
  /// is found to be another goes again. A file system looks long for room after many files were
  /// removed (ext4 passes over every inode that became free within minutes, one by one), so a
  /// section that is written anew each time takes longer from build to build; names cost nothing.
  ///
  /// - Parameters:
  ///   - entry: the file, with the sum of the bytes.
  ///   - bytes: the whole content.
  /// - Returns: how it stands to the published file; `nil` where it has to be written.
  func takeOver(_ entry: Manifest.Entry, _ bytes: Span<UInt8>) -> Standing? {
    guard published.files[entry.path] == entry else { return nil }
    return link(entry) { path throws(SystemFailure) in
      let file = try staging.file(path)
      let status = try file.status(path: path)
      guard status.size == bytes.count, isUsual(status) else { return nil }
      return try file.continues(with: bytes, path: path) ? status : nil
    }
  }

  /// Gives a published file whose bytes were read already a second name in the next section.
  ///
  /// - Parameters:
  ///   - entry: the file.
  ///   - read: what the kernel knew about the file that was read.
  /// - Returns: how it stands to the published file; `nil` where it has to be written.
  func share(_ entry: Manifest.Entry, _ read: FileStatus) -> Standing? {
    guard isUsual(read) else { return nil }
    return link(entry) { path throws(SystemFailure) in
      // Somebody may have put another file in its place since.
      let status = try staging.status(path)
      let isSame =
        status.map { now in
          (now.device, now.inode) == (read.device, read.inode) && now.size == read.size
            && now.modified == read.modified && isUsual(now)
        } ?? false
      return isSame ? status : nil
    }
  }

  /// Gives a published file a second name, which goes again unless the file is found to be the right
  /// one under it.
  private func link(
    _ entry: Manifest.Entry,
    where status: (_ path: String) throws(SystemFailure) -> FileStatus?
  ) -> Standing? {
    guard sharesFiles else { return nil }
    let path = entry.path
    do throws(SystemFailure) {
      try staging.link(path, to: "\(location.name)/\(path)", in: parent)
    } catch {
      // Some file systems know no second names, and somebody may have removed the file.
      return nil
    }
    do throws(SystemFailure) {
      if let status = try status(path) { return .unchanged(status.modified) }
      try staging.remove(path)
    } catch {
      try? staging.remove(path)
    }
    return nil
  }

  /// Whether a file has the rights and owners that a new one would have.
  private func isUsual(_ status: FileStatus) -> Bool {
    guard let usual else { return false }
    return status.kind == .file && status.mode == usual.mode && status.owner == usual.owner
      && status.group == usual.group
  }
}
