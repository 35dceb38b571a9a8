/// The number or heading by which news name a stage, without the signs around it.
struct StageName: Sendable, Hashable {
  private let text: String

  /// Folds a name: «1.», « 1 » and «1» are one.
  init(_ text: some StringProtocol) {
    let signs: Set<Character> = [".", ")", ":", " ", "\u{A0}"]
    let front = text.drop { signs.contains($0) }
    let end = front.lastIndex { !signs.contains($0) }
    self.text = end.map { front[...$0].lowercased() } ?? ""
  }

  /// The names of a heading: all of it, and the number before its first blank.
  static func all(of heading: String) -> [StageName] {
    [StageName(heading)] + (heading.split(separator: " ").first.map { [StageName($0)] } ?? [])
  }
}
