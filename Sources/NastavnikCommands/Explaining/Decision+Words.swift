import Diagnostics
import Gate
import Publication

extension Decision {
  /// Why it was decided so: the rule, the right or the reason, the consents and the days.
  var grounds: String {
    var words: [String] = []
    switch basis {
    case .consent?: words.append(Decision.words(forConsents: consents))
    case .law?: words.append("по закону")
    case .public?: words.append("открыто")
    case nil: break
    }
    if let reason {
      words.append(rule == .bankRow && reason == .never ? Decision.gradeReason : reason.words)
      if !consents.isEmpty { words.append(Decision.words(forConsents: consents)) }
    }
    if let until { words.append("до \(until.inFigures) включительно") }
    if let from { words.append("можно с \(from.inFigures)") }
    return "правило \(rule.rawValue): " + words.joined(separator: ", ")
  }

  private static let gradeReason = "рядом с фамилией и портретом класс не показывают"

  private static func words(forConsents numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: ", ")
    return numbers.count == 1 ? "согласие \(list)" : "согласия \(list)"
  }
}
