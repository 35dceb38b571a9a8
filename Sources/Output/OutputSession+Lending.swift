import Diagnostics
import Platform
import Synchronization

extension OutputSession {
  /// Lets a program read copies of files written so far, and write into a folder that nobody
  /// publishes.
  ///
  /// Both folders lie in the unfinished section, so that they go with it whatever happens.
  ///
  /// - Parameters:
  ///   - isLent: Tells by its path which file the program gets a copy of.
  ///   - body: Gets the absolute paths of the folder with the copies and of the empty folder.
  /// - Returns: What the body returned; `nil` when the copies have not stayed as they were. The
  ///   folders are gone then.
  /// - Throws: `output.failed` with what the system answered, or when anything but the two folders
  ///   was touched meanwhile: what is published is what was written.
  package func lend<Value>(
    copiesWhere isLent: (_ path: String) -> Bool,
    to body: (_ copies: String, _ workplace: String) -> Value
  ) throws(OutputFailure) -> Value? {
    let lent = progress.withLock { $0.entries.filter { isLent($0.path) } }
    var result: Value?
    let isUntouched = try explaining("Не удалось закончить раздел «\(location.shown)»") {
      () throws(SystemFailure) in
      try staging.makeFolder(OwnName.workplace, mode: 0o700)
      try staging.makeFolder(OwnName.copies, mode: 0o700)
      try staging.makeFolder(OwnName.leavings, mode: 0o700)
      let copies = try copy(lent)
      let before = try TreeState(of: staging, without: OwnName.workplace)
      let copiesBefore = try TreeState(of: copies)
      // The kernel's clock for changes goes by ticks of at most ten milliseconds.
      pause(milliseconds: 10)
      let value = body(absolute(OwnName.copies), absolute(OwnName.leavings))
      if try TreeState(of: copies) == copiesBefore { result = value }
      let isUntouched = try TreeState(of: staging, without: OwnName.workplace) == before
      try staging.removeTree(OwnName.workplace)
      return isUntouched
    }
    guard isUntouched else { throw disturbed }
    return result
  }

  private func absolute(_ path: String) -> String {
    let section = location.parent.appending(OwnName.staging(for: location.name))
    return section.appending(path).text
  }

  private func copy(_ entries: [Manifest.Entry]) throws(SystemFailure) -> Folder {
    let copies = try staging.folder(OwnName.copies)
    var made: Set<Substring> = []
    for entry in entries {
      let path = entry.path
      let slashes = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }
      for folder in slashes.map({ path[..<$0] }) where made.insert(folder).inserted {
        try copies.makeFolder(String(folder))
      }
      let bytes = try staging.read(path, limit: entry.size)
      try copies.write(path, bytes: bytes.span)
    }
    return copies
  }

  private var disturbed: OutputFailure {
    OutputFailure(
      Diagnostic(
        .outputFailed,
        "Другая программа меняла файлы раздела «\(location.shown)», пока он собирался",
        explanation: "Публикуется только то, что сборка сделала и проверила сама.",
        hint: "Запустите сборку ещё раз; если повторится, проверьте программу из --pagefind"))
  }
}
