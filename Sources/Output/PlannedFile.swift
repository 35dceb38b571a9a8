package import Diagnostics

/// A file that a build is going to write, with the record that asks for it.
package struct PlannedFile: Sendable, Hashable {
  /// The path in the section, relative, with `/`.
  package let path: String
  /// The record behind it; `nil` for what every section has.
  package let source: SourcePlace?

  /// How its author gives the record another path.
  let remedy: String?

  /// Names a path, the record behind it, and how its author gives it another path: by another id,
  /// where nothing else is said.
  package init(path: String, source: SourcePlace? = nil, remedy: String? = nil) {
    self.path = path
    self.source = source
    self.remedy = remedy
  }

  /// Everything wrong with the paths of a section, before a single page is made.
  ///
  /// The session that writes refuses the same paths; this is how `check` finds them, all at once.
  package static func problems(in files: [PlannedFile]) -> [Diagnostic] {
    var register = PathRegister()
    var problems: [Diagnostic] = []
    var taken: [String: PlannedFile] = [:]
    var pairs: Set<[SourcePlace]> = []
    for file in files {
      do throws(OutputFailure) {
        _ = try register.claim(try OutputPath(file.path))
        taken[OutputPath.folded(file.path[...])] = file
      } catch {
        let first = taken[OutputPath.folded(file.path[...])]
        let sources = [file.source, first?.source].compactMap(\.self)
        // Two records may want several paths in common: their page and the file of its table.
        if sources.count == 2, !pairs.insert(sources).inserted { continue }
        problems.append(file.collided(with: first, error.diagnostic))
      }
    }
    return problems
  }

  /// The problem of this file and the one that has its path, told to those who can mend it.
  private func collided(with first: PlannedFile?, _ problem: Diagnostic) -> Diagnostic {
    var diagnostic = problem
    diagnostic.place = source ?? first?.source
    if let remedy = remedy ?? first?.remedy { diagnostic.hint = remedy }
    guard let first else { return diagnostic }
    switch (source, first.source) {
    case (let own?, let other?) where own != other:
      diagnostic.notes = [Diagnostic.Note("тот же путь у записи", at: other)]
    // A record is looked for by its path, so a page of the section may seem to be the record's.
    case (_?, _), (nil, _?):
      diagnostic.explanation = diagnostic.explanation ?? "Этот адрес нужен самому разделу."
      diagnostic.hint = remedy ?? first.remedy ?? "Дайте записи другой код (id)"
    case (nil, nil): break
    }
    return diagnostic
  }
}
