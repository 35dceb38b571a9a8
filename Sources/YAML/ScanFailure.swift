/// Why libyaml stopped, in its own English words.
struct ScanFailure: Error {
  /// What is wrong, as in `did not find expected key`.
  var problem: String
  /// Where it was noticed, often behind the mistake.
  var mark: Mark
  /// What was being read, as in `while scanning a quoted scalar`.
  var context: String?
  /// Where that began.
  var contextMark: Mark?

  /// Both texts as one sentence, for a problem without better words.
  var words: String { [context, problem].compactMap { $0 }.joined(separator: ", ") }
}
