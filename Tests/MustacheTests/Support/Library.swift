import Diagnostics

@testable import Mustache

/// Reads templates by name and text.
func library(
  _ texts: [(String, String)], log: inout DiagnosticLog
) -> TemplateLibrary {
  TemplateLibrary(
    files: texts.map { TemplateFile(path: $0.0 + ".mustache", bytes: Array($0.1.utf8)) },
    log: &log)
}

/// Renders the template `page` with a view, or says what is wrong with it.
func rendered<View: TemplateView>(
  _ view: View, _ texts: [(String, String)]
) -> String {
  var log = DiagnosticLog()
  var library = library(texts, log: &log)
  guard let compiled = library.compile(View.self, template: "page", log: &log) else {
    return described(log)
  }
  var bytes: [UInt8] = []
  compiled.render(view, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Everything that is wrong with templates for a view; empty when nothing is.
func problems<View: TemplateView>(
  of texts: [(String, String)], for view: View.Type
) -> String {
  var log = DiagnosticLog()
  var library = library(texts, log: &log)
  _ = library.compile(view, template: "page", log: &log)
  return described(log)
}

/// All that a log holds, a line for each sentence.
func described(_ log: DiagnosticLog) -> String {
  log.entries.map { problem in
    var lines = [
      "\(described(problem.place)): \(problem.severity.rawValue) \(problem.code.rawValue): "
        + problem.summary
    ]
    if let explanation = problem.explanation { lines.append("  " + explanation) }
    lines += problem.notes.map { note in
      note.place == nil ? "  — \(note.message)" : "  — \(note.message): \(described(note.place))"
    }
    if let hint = problem.hint { lines.append("  → " + hint) }
    return lines.joined(separator: "\n")
  }.joined(separator: "\n")
}

private func described(_ place: SourcePlace?) -> String {
  guard let place else { return "-" }
  guard let position = place.position else { return place.file }
  return "\(place.file):\(position.line):\(position.column)"
}
