import Diagnostics
import Platform
import Synchronization

extension OutputSession {
  /// A file of the next section and how it stands to the published one.
  typealias Settled = (entry: Manifest.Entry, standing: Standing)

  /// Writes a file of the section; may be called from many threads at once.
  ///
  /// A file whose bytes are those of the published one keeps its modification time, so that rsync
  /// and browsers leave it alone; where the plan and the file system allow, it is that file under a
  /// second name, once its bytes have been read there. A text gets its folded copies beside it; those of an
  /// unchanged text are taken over rather than folded again, if they unfold to it.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The path in the section, relative, with `/`.
  /// - Throws: `output.collision` when the path is taken, `output.failed` for a bad path or with
  ///   what the system answered.
  package func write(_ bytes: Span<UInt8>, to path: String) throws(OutputFailure) {
    try write(bytes, hash: ContentHash(of: bytes), to: path)
  }

  /// Writes a file whose sum is known already, because its name was made of it.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - hash: The sum of the content.
  ///   - path: The path in the section, relative, with `/`.
  /// - Throws: As the other forms.
  package func write(
    _ bytes: Span<UInt8>, hash: ContentHash, to path: String
  ) throws(OutputFailure) {
    let standing = try settle(path) { path throws(SystemFailure) in
      let entry = Manifest.Entry(path: path, size: bytes.count, hash: hash)
      return (entry, try place(entry, bytes))
    }
    for coding in FoldedCopies.codings(of: path, size: bytes.count) {
      try writeCopy(of: bytes, at: path, in: coding, standing: standing)
    }
  }

  /// Writes a file of the section; may be called from many threads at once.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The path in the section, relative, with `/`.
  /// - Throws: As the other form.
  package func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    try write(bytes.span, to: path)
  }

  /// Takes a path, makes the folders on the way to it, and takes down what is put there.
  ///
  /// - Parameters:
  ///   - path: The path in the section.
  ///   - body: Puts a file there.
  /// - Returns: How the file stands to the published one.
  /// - Throws: `output.collision` when the path is taken, `output.failed` for a bad path or with
  ///   what the system answered.
  @discardableResult
  func settle(
    _ path: String, _ body: (_ path: String) throws(SystemFailure) -> Settled
  ) throws(OutputFailure) -> Standing {
    let path = try OutputPath(path)
    let missing = try claim(path)
    do throws(SystemFailure) {
      for folder in missing { try makeFolder(String(folder)) }
      let settled = try body(path.text)
      progress.withLock { progress in
        progress.register.markMade(missing)
        progress.note(settled.entry, as: settled.standing)
      }
      return settled.standing
    } catch {
      throw OutputFailure(
        "Не удалось записать файл раздела «\(location.shown)/\(path.text)»", because: error)
    }
  }

  /// Puts a file there: the published one where it is the same, else a new one.
  ///
  /// - Throws: What the system answered.
  func place(_ entry: Manifest.Entry, _ bytes: Span<UInt8>) throws(SystemFailure) -> Standing {
    if let kept = takeOver(entry, bytes) { return kept }
    let standing = try standing(of: entry)
    try staging.write(entry.path, bytes: bytes, modified: standing.modified)
    return standing
  }

  private func claim(_ path: OutputPath) throws(OutputFailure) -> [Substring] {
    let result = progress.withLock { progress -> Result<[Substring], OutputFailure> in
      guard !progress.isOver else { return .failure(Self.lateWrite(of: path)) }
      return Result { () throws(OutputFailure) in try progress.register.claim(path) }
    }
    return try result.get()
  }

  // Two threads may find the same folder missing; the second is told that it exists.
  private func makeFolder(_ path: String) throws(SystemFailure) {
    do {
      try staging.makeFolder(path)
    } catch {
      guard error.isPresence else { throw error }
    }
  }

  private static func lateWrite(of path: OutputPath) -> OutputFailure {
    OutputFailure(
      Diagnostic(.outputFailed, "Сборка уже закончена, файл «\(path.text)» не записан"))
  }
}
