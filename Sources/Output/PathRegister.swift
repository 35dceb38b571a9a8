import Diagnostics

/// Which paths of a section are taken, and by which spelling.
struct PathRegister {
  private enum Holder {
    case file(String)
    case folder(String, isMade: Bool)

    var spelling: String {
      switch self {
      case .file(let spelling), .folder(let spelling, _): spelling
      }
    }
  }

  private var holders: [String: Holder] = [:]

  /// Takes a path for a file.
  ///
  /// - Returns: The folders on the way that nobody has reported as made, the outermost first.
  /// - Throws: `output.collision` when a file or folder has the path, in other capitals too.
  mutating func claim(_ path: OutputPath) throws(OutputFailure) -> [Substring] {
    var missing: [Substring] = []
    for folder in path.folders {
      let key = OutputPath.folded(folder)
      switch holders[key] {
      case nil:
        holders[key] = .folder(String(folder), isMade: false)
        missing.append(folder)
      case .folder(let spelling, let isMade) where spelling == folder:
        if !isMade { missing.append(folder) }
      case .some(let holder):
        throw Self.collision(between: holder.spelling, and: String(folder))
      }
    }
    let key = OutputPath.folded(path.text[...])
    if let holder = holders[key] {
      throw Self.collision(between: holder.spelling, and: path.text)
    }
    holders[key] = .file(path.text)
    return missing
  }

  /// Remembers that folders exist.
  mutating func markMade(_ folders: [Substring]) {
    for folder in folders {
      holders[OutputPath.folded(folder)] = .folder(String(folder), isMade: true)
    }
  }

  private static func collision(between one: String, and other: String) -> OutputFailure {
    OutputFailure(collisionDiagnostic(between: one, and: other))
  }

  /// The problem of two paths that are one; the same whichever of them came first.
  static func collisionDiagnostic(
    between one: String, and other: String, places: [SourcePlace] = []
  ) -> Diagnostic {
    let pair = [one, other].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let summary =
      one == other
      ? "Один и тот же путь нужен дважды: «\(one)»"
      : "Пути отличаются только заглавными буквами: «\(pair[0])» и «\(pair[1])»"
    return Diagnostic(
      .outputCollision, summary, at: places.first,
      explanation: one == other ? nil : "На Windows и macOS это один и тот же файл.",
      notes: places.dropFirst().map { Diagnostic.Note("первый — здесь", at: $0) },
      hint: "Дайте одной из записей другой код (id)")
  }
}
