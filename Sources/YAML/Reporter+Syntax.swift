import Diagnostics

extension Reporter {
  /// What libyaml did not understand, told in terms of the lines that the author sees.
  mutating func syntax(_ failure: ScanFailure, in text: ArraySlice<UInt8>) {
    let finding = SyntaxFinding(failure, in: SourceLines(text))
    let wording = finding.mistake.wording
    var notes: [Diagnostic.Note] = []
    if let note = wording.note, let other = finding.other {
      notes.append(Diagnostic.Note(note, at: place(other.position(firstLine: firstLine))))
    }
    report(
      Diagnostic(
        .yamlSyntax, wording.summary, at: place(finding.mark.position(firstLine: firstLine)),
        explanation: wording.explanation, notes: notes, hint: wording.hint))
  }

  /// A key that looks right and holds characters which nobody sees.
  mutating func invisibleInKey(_ scalar: Unicode.Scalar, at position: SourcePosition) {
    report(
      Diagnostic(
        .yamlSyntax, "В ключе есть невидимый знак \(Reporter.name(scalar))", at: place(position),
        explanation: "Такие знаки попадают в текст при вставке из Word или с сайта; "
          + "отступы делаются только обычными пробелами.",
        hint: "Удалите отступ и ключ и наберите их заново"))
  }
}
