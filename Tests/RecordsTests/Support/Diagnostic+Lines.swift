import Diagnostics

extension DiagnosticLog {
  /// Every problem with all its words, one part a line, to be compared letter by letter.
  var lines: [String] { ordered.flatMap(\.lines) }
}

extension Diagnostic {
  var lines: [String] {
    var lines = ["\(place?.text ?? "-") \(severity.rawValue) \(code.rawValue): \(summary)"]
    if let explanation { lines.append("  \(explanation)") }
    for note in notes { lines.append("  \(note.message) — \(note.place?.text ?? "-")") }
    if let hint { lines.append("  > \(hint)") }
    return lines
  }
}

extension SourcePlace {
  var text: String { position.map { "\(file):\($0.line):\($0.column)" } ?? file }
}
