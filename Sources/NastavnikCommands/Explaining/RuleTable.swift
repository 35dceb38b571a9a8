import Gate

/// The rules that a sheet speaks of, with what they say.
enum RuleTable {
  /// The rules in their order, each wrapped behind its number.
  static func text(of rules: Set<GateRule>) -> String {
    rules.sorted { $0.rawValue < $1.rawValue }.map { rule in
      let number = String(rule.rawValue)
      let lines = TextWrapping.lines(of: rule.words, width: 94)
      let indent = "\n" + String(repeating: " ", count: 4)
      return number + String(repeating: " ", count: 4 - number.count)
        + lines.joined(separator: indent) + "\n"
    }.joined()
  }
}
