package import Diagnostics

/// A file that a build is going to write, with the record that asks for it.
package struct PlannedFile: Sendable, Hashable {
  /// The path in the section, relative, with `/`.
  package let path: String
  /// The record behind it; `nil` for what every section has.
  package let source: SourcePlace?

  /// Names a path and the record behind it.
  package init(path: String, source: SourcePlace? = nil) {
    self.path = path
    self.source = source
  }

  /// Everything wrong with the paths of a section, before a single page is made.
  ///
  /// The session that writes refuses the same paths; this is how `check` finds them, all at once.
  package static func problems(in files: [PlannedFile]) -> [Diagnostic] {
    var register = PathRegister()
    var problems: [Diagnostic] = []
    var sources: [String: SourcePlace?] = [:]
    for file in files {
      do throws(OutputFailure) {
        _ = try register.claim(try OutputPath(file.path))
        sources.updateValue(file.source, forKey: OutputPath.folded(file.path[...]))
      } catch {
        var diagnostic = error.diagnostic
        diagnostic.place = file.source
        if let first = sources[OutputPath.folded(file.path[...])] {
          if let first, first != file.source {
            diagnostic.notes = [Diagnostic.Note("тот же путь у записи", at: first)]
          } else if file.source != nil, diagnostic.explanation == nil {
            diagnostic.explanation = "По этому пути раздел сам кладёт свою страницу."
          }
        }
        problems.append(diagnostic)
      }
    }
    return problems
  }
}
