import Diagnostics

extension Reporter {
  /// What libyaml did not understand.
  mutating func syntax(_ failure: ScanFailure, in text: ArraySlice<UInt8>) {
    let english = [failure.context, failure.problem].compactMap { $0 }.joined(separator: ", ")
    report(
      Diagnostic(
        .yamlSyntax, "Текст не удаётся прочитать как YAML",
        at: place(failure.mark.position(firstLine: firstLine)),
        explanation: "Программа чтения сообщает: \(english)."))
  }
}
