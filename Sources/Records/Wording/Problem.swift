import Diagnostics

/// The words for everything that can be wrong with records; one function a problem.
///
/// The functions only put facts into words. None of them is given a personal value.
enum Problem {
  /// A text as a message shows it: on one line and not longer than 40 characters.
  static func shown(_ text: String) -> String {
    let line = String(text.prefix(40).map { $0.isNewline ? " " : $0 })
    return text.dropFirst(40).isEmpty ? line : line + "…"
  }

  /// Words in quotation marks with commas between.
  static func list(_ words: some Sequence<String>) -> String {
    words.map { "«\($0)»" }.joined(separator: ", ")
  }

  /// The word that the author probably meant: of the same language if there is one.
  static func nearest(to word: String, among known: some Sequence<Spelling>) -> String? {
    let script = Script(of: word)
    let other: Script = script == .russian ? .english : .russian
    let spellings = Array(known)
    return NearMiss.closest(to: word, among: spellings.map { $0[script] })
      ?? NearMiss.closest(to: word, among: spellings.map { $0[other] })
  }
}
