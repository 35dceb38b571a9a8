import Diagnostics

/// Words for what is wrong with a YAML text; one method a problem.
struct Reporter {
  /// The path that messages name.
  let file: String
  /// The line of the file on which the text begins, from 1.
  let firstLine: Int
  /// The number of problems after which reading stops.
  let limit: Int
  /// The problems of this text.
  private(set) var log = DiagnosticLog()
  /// Whether the problems have reached the limit.
  private(set) var isFull = false

  /// Starts without problems.
  init(file: String, firstLine: Int, limit: Int) {
    self.file = file
    self.firstLine = firstLine
    self.limit = limit
  }

  /// A position of the whole file as a place.
  func place(_ position: SourcePosition) -> SourcePlace {
    SourcePlace(file: file, position: position)
  }

  /// Takes down a problem; the last one that fits says that there may be more.
  mutating func report(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    log.report(diagnostic)
    guard log.entries.count >= limit else { return }
    isFull = true
    log.report(
      Diagnostic(
        .yamlUnsupported, "Ошибок в файле \(limit) или больше: дальше он не читался",
        at: SourcePlace(file: file),
        hint: "Исправьте перечисленное и соберите раздел ещё раз"))
  }
}
