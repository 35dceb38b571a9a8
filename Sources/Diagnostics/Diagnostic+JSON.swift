extension Diagnostic {
  /// Writes the problem as in `diagnostics` of the report (contract, section 5).
  ///
  /// What the problem does not have is left out; `explanation` and `notes` go beyond the contract.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("severity", severity.rawValue)
      json.member("code", code.rawValue)
      json.member("message", TerminalText.oneLine(summary))
      place?.writeMembers(to: &json)
      json.member("hint", hint.map(TerminalText.oneLine))
      json.member("explanation", explanation.map(TerminalText.oneLine))
      guard !notes.isEmpty else { return }
      json.arrayMember("notes") { json in
        for note in notes {
          json.object { json in
            json.member("message", TerminalText.oneLine(note.message))
            note.place?.writeMembers(to: &json)
          }
        }
      }
    }
  }
}

extension SourcePlace {
  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.member("file", file)
    json.member("line", position?.line)
    json.member("column", position?.column)
  }
}
