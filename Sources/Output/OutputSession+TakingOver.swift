import Platform

extension OutputSession {
  /// Gives the published file a second name in the next section where its bytes are still these.
  ///
  /// - Parameters:
  ///   - entry: the file, with the sum of the bytes.
  ///   - bytes: the whole content.
  /// - Returns: how it stands to the published file; `nil` where it has to be written.
  func takeOver(_ entry: Manifest.Entry, _ bytes: Span<UInt8>) -> Standing? {
    guard published.files[entry.path] == entry else { return nil }
    return takeOver(entry) { file throws(SystemFailure) in
      try file.continues(with: bytes, path: entry.path)
    }
  }

  /// Gives a published file a second name in the next section.
  ///
  /// Nothing is believed that the list of files says: the file is read under its new name, and what
  /// is found to be another goes again. A file system looks long for room after many files were
  /// removed (ext4 passes over every inode that became free within minutes, one by one), so a
  /// section that is written anew each time takes longer from build to build; names cost nothing.
  ///
  /// - Parameters:
  ///   - entry: the file as the list has it.
  ///   - isRight: reads the file and tells whether it may stay.
  /// - Returns: how it stands to the published file; `nil` where it has to be written.
  func takeOver(
    _ entry: Manifest.Entry,
    where isRight: (borrowing FileDescriptor) throws(SystemFailure) -> Bool
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
      let file = try staging.file(path)
      let status = try file.status(path: path)
      if isUsual(status), status.size == entry.size, try isRight(file) {
        return .unchanged(status.modified)
      }
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
