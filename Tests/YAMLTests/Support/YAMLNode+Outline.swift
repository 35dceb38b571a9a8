import Diagnostics
import YAML

extension YAMLNode {
  /// The tree as an indented text with every place, for comparing it whole.
  var outline: String { outline(indent: "") }

  private func outline(indent: String) -> String {
    let head = indent + YAMLNode.span(start, end) + " "
    switch content {
    case .refused: return head + "refused"
    case .scalar(let scalar):
      guard !scalar.isAbsent else { return head + "absent" }
      let text = scalar.text.split(separator: "\n", omittingEmptySubsequences: false)
      return head + scalar.style.word + " " + text.joined(separator: "⏎")
    case .sequence(let items):
      return ([head + "list"] + items.map { $0.outline(indent: indent + "  ") })
        .joined(separator: "\n")
    case .mapping(let entries):
      let lines = entries.map { entry in
        "\(indent)  \(YAMLNode.span(entry.keyStart, entry.keyEnd)) \(entry.key)\n"
          + entry.value.outline(indent: indent + "    ")
      }
      return ([head + "mapping"] + lines).joined(separator: "\n")
    }
  }

  private static func span(_ start: SourcePosition, _ end: SourcePosition) -> String {
    "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}

extension YAMLNode.Scalar.Style {
  /// The style as one English word.
  var word: String {
    switch self {
    case .plain: "plain"
    case .singleQuoted: "single"
    case .doubleQuoted: "double"
    case .literal: "literal"
    case .folded: "folded"
    }
  }
}
