import Diagnostics
import Guard
import Publication

/// Counts what the guard found and what it took for somebody by mistake.
struct Figures {
  private var strong = Tally()
  private var lone = Tally()
  private var mentions: [String: Tally] = [:]
  private var confused = Tally()
  private var decoys: [String: Tally] = [:]
  private var sentences = 0
  private var falseErrors = 0
  private var falseWarnings = 0
  private let remarksOfEach: Int
  private var remarks: [String: [String]] = [:]

  /// Starts with nothing; of each label so many mistakes are shown as they are.
  init(remarksOfEach: Int) { self.remarksOfEach = remarksOfEach }

  /// Lets the guard look for one school's people in its texts.
  mutating func judge(_ school: School, on day: CivilDate) {
    let leakGuard = school.leakGuard(on: day)
    for mention in school.mentions { judge(mention, leakGuard) }
    for text in school.strangers { judge(text, leakGuard) }
  }

  private mutating func judge(_ mention: LabelledMention, _ leakGuard: LeakGuard) {
    let leaks = Figures.leaks(in: mention.text, isPath: mention.isPath, leakGuard)
    let isFound = leaks.contains {
      $0.subjects.contains { $0.line == mention.person + 1 }
        && (!mention.isStrong || $0.severity == .error)
    }
    mentions[mention.label, default: Tally()].count(isFound)
    if mention.isStrong { strong.count(isFound) } else { lone.count(isFound) }
    if !isFound { remark("missed", mention.label, mention.text) }
    let isConfused = leaks.contains { leak in
      leak.severity == .error && !leak.subjects.contains { $0.line == mention.person + 1 }
    }
    confused.count(isConfused)
    if isConfused { remark("somebody else", mention.label, mention.text) }
  }

  private mutating func judge(_ text: StrangeText, _ leakGuard: LeakGuard) {
    let leaks = Figures.leaks(in: text.text, isPath: false, leakGuard)
    let errors = leaks.count { $0.severity == .error }
    if !leaks.isEmpty {
      remark(errors > 0 ? "false error" : "false warning", text.label, text.text)
    }
    guard !text.isDecoy else { return decoys[text.label, default: Tally()].count(!leaks.isEmpty) }
    sentences += 1
    falseErrors += errors
    falseWarnings += leaks.count - errors
  }

  private static func leaks(in text: String, isPath: Bool, _ leakGuard: LeakGuard) -> [Leak] {
    let page = isPath ? "" : "<!doctype html><p>\(text)</p>"
    let path = isPath ? text : "novosti/a/index.html"
    return leakGuard.inspect(Array(page.utf8), at: path, revealing: Trace()).leaks
  }

  private mutating func remark(_ what: String, _ label: String, _ text: String) {
    guard remarks[label, default: []].count < remarksOfEach else { return }
    remarks[label, default: []].append("\(what), \(label): \(text)")
  }

  /// The figures, one a line, after the mistakes that were asked for.
  var report: String {
    let mistakes = remarks.sorted { $0.key < $1.key }.flatMap(\.value)
    let found = mentions.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value.share)" }
    let taken = decoys.sorted { $0.key < $1.key }
      .map { "  taken for a mention, \($0.key): \($0.value.share)" }
    return
      (mistakes + found + taken + [
        "strong mentions found: \(strong.share)",
        "mentions taken for somebody else's: \(confused.share)",
        "lone unusual surnames found: \(lone.share)",
        "false errors per 1,000 sentences of \(sentences): \(perThousand(falseErrors))",
        "false warnings per 1,000 sentences of \(sentences): \(perThousand(falseWarnings))",
      ]).joined(separator: "\n")
  }

  private func perThousand(_ count: Int) -> String {
    let hundredths = count * 100_000 / max(sentences, 1)
    return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst()) (\(count))"
  }
}

extension ProtectedSubject {
  /// The line of the list that a row is.
  fileprivate var line: Int? {
    if case .row(let place) = self { place.position?.line } else { nil }
  }
}
