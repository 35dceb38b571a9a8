import Diagnostics
import YAML

/// One reading of a text, with its problems as a person would compare them.
struct Reading {
  /// The documents; `nil` when reading stopped.
  var documents: [YAMLNode]?
  /// The problems in the order of their discovery.
  var problems: [Diagnostic]

  /// Reads bytes.
  init(_ bytes: [UInt8], firstLine: Int = 1, limits: YAMLLimits = YAMLLimits()) {
    var log = DiagnosticLog()
    documents = YAMLParser.documents(
      bytes, in: "f.yaml", firstLine: firstLine, limits: limits, log: &log)
    problems = log.entries
  }

  /// Reads a text.
  init(_ text: String, firstLine: Int = 1, limits: YAMLLimits = YAMLLimits()) {
    self.init(Array(text.utf8), firstLine: firstLine, limits: limits)
  }

  /// Every text of every problem, one a line.
  var report: String { problems.map(Reading.describe).joined(separator: "\n") }

  private static func describe(_ problem: Diagnostic) -> String {
    var lines = ["\(describe(problem.place)) \(problem.code.rawValue): \(problem.summary)"]
    if let explanation = problem.explanation { lines.append("  \(explanation)") }
    for note in problem.notes { lines.append("  \(describe(note.place)) \(note.message)") }
    if let hint = problem.hint { lines.append("  → \(hint)") }
    return lines.joined(separator: "\n")
  }

  private static func describe(_ place: SourcePlace?) -> String {
    guard let position = place?.position else { return place?.file ?? "-" }
    return "\(position.line):\(position.column)"
  }
}
