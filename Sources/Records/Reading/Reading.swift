import Diagnostics
import Markdown
import YAML

/// What has been found out so far while one file is read.
struct Reading {
  /// How many problems of one file are told; a file with more is broken as a whole.
  static let problemLimit = 200

  /// The file and what surrounds it.
  let file: SourceFile
  /// The language of the keys around, for keys that have to be named and were not written.
  var script = Script.russian
  /// The key whose value is being read, as its author spelled it.
  var key = ""
  /// Whether that value is personal, so that no message may show it.
  var isPersonal = false
  /// The folder in which a named file is looked for; `nil` for the folder of the record.
  var fileFolder: String?
  /// What is wrong.
  private(set) var log = DiagnosticLog()
  /// Whether something was refused that the log tells of; such a record is not judged further.
  var isFlawed = false
  /// The records that this file names.
  var mentions: [Mention] = []
  /// The Markdown texts of this file.
  var texts: [MarkdownDocument] = []
  /// The values that quoted lines must not show.
  var personalSpans: [Range<SourcePosition>] = []
  /// The files that this file names.
  var namedFiles: Set<String> = []

  /// Starts to read a file.
  init(_ file: SourceFile) { self.file = file }

  /// A position of the file as a place.
  func place(_ position: SourcePosition) -> SourcePlace {
    SourcePlace(file: file.path, position: position)
  }

  /// Takes down an error, a warning or a note.
  mutating func report(_ problem: Diagnostic) {
    if problem.severity == .error { isFlawed = true }
    if log.entries.count < Reading.problemLimit {
      log.report(problem)
    } else {
      log.report(Problem.tooManyProblems(Reading.problemLimit, in: file.path))
    }
  }

  /// Whether it is worth while to look for words that make a further message better.
  var isPatient: Bool { log.entries.count < Reading.problemLimit }

  /// Hands everything over to another reading of the same file and forgets it here.
  ///
  /// Nothing stays behind, so the arrays are moved and never copied when the other one grows them.
  mutating func handOver() -> Reading {
    var empty = Reading(file)
    swap(&self, &empty)
    return empty
  }
}
