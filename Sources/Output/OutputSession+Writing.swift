import Diagnostics
import Platform
import Synchronization

extension OutputSession {
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
    let standing = try writeAlone(bytes, hash: hash, to: path)
    var copies: [FoldedCopies.Copy] = []
    onFold {
      copies =
        FoldedCopies(of: bytes, at: path) { copy in
          if case .unchanged = standing { publishedCopy(copy) } else { nil }
        }.copies
    }
    for copy in copies {
      try writeAlone(copy.bytes.span, hash: copy.hash, to: copy.path)
    }
  }

  @discardableResult
  private func writeAlone(
    _ bytes: Span<UInt8>, hash: ContentHash, to path: String
  ) throws(OutputFailure) -> Standing {
    let path = try OutputPath(path)
    let missing = try claim(path)
    let entry = Manifest.Entry(path: path.text, size: bytes.count, hash: hash)
    do throws(SystemFailure) {
      for folder in missing { try makeFolder(String(folder)) }
      let kept = takeOver(entry, bytes)
      let standing = if let kept { kept } else { try writeAnew(entry, bytes) }
      progress.withLock { progress in
        progress.register.markMade(missing)
        progress.note(entry, as: standing)
      }
      return standing
    } catch {
      throw OutputFailure(
        "Не удалось записать файл раздела «\(location.shown)/\(path.text)»", because: error)
    }
  }

  private func writeAnew(
    _ entry: Manifest.Entry, _ bytes: Span<UInt8>
  ) throws(SystemFailure) -> Standing {
    let standing = try standing(of: entry)
    try staging.write(entry.path, bytes: bytes, modified: standing.modified)
    return standing
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
