import Testing

/// A broken text with everything that must be said about it.
struct MessageCase: CustomTestStringConvertible {
  /// What is wrong with the text.
  var testDescription: String
  /// The text.
  var yaml: String
  /// The expected `Reading.report`.
  var report: String

  /// Names a case.
  init(_ name: String, _ yaml: String, _ report: String) {
    testDescription = name
    self.yaml = yaml
    self.report = report
  }
}
