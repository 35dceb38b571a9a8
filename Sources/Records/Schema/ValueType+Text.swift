import Diagnostics
import Markdown
import YAML

extension ValueType where Value == String {
  /// Words on one line.
  static var text: ValueType {
    ValueType(.text) { node, reading in reading.line(node) }
  }

  /// Words on one line, perhaps none.
  static var textOrNothing: ValueType {
    ValueType(.textOrNothing, isBlankAbsent: false) { node, reading in reading.line(node) }
  }
}

extension ValueType where Value == MarkdownDocument {
  /// A Markdown text.
  static var markdown: ValueType {
    ValueType(.markdown) { node, reading in
      guard case .scalar(let scalar) = node.content else {
        reading.refuse(
          node, expected: "текст", hint: "Если текст начинается со скобки, возьмите его в кавычки")
        return nil
      }
      return reading.markdown(scalar.text, at: reading.start(of: scalar, in: node))
    }
  }
}

extension Reading {
  /// Parses a Markdown text and remembers it, so that its links can be checked.
  mutating func markdown(_ text: String, at start: SourcePosition) -> MarkdownDocument? {
    let scalars = text.unicodeScalars
    let forbidden =
      !text.mayHoldControls
      ? nil
      : scalars.firstIndex {
        $0.isControl && !$0.isLineBreak && $0 != "\t" || $0.isDirectionalControl
      }
    if let forbidden {
      let place = place(start.behind(scalars[..<forbidden]))
      report(Problem.controlCharacter(scalars[forbidden], in: key, at: place))
      return nil
    }
    let document = MarkdownDocument(parsing: text, startingAt: start)
    texts.append(document)
    return document
  }

  /// Where the first character of a text stands.
  ///
  /// In a folded text only its first line can be pointed to exactly.
  func start(of scalar: YAMLNode.Scalar, in node: YAMLNode) -> SourcePosition {
    switch scalar.style {
    case .plain: node.start
    case .singleQuoted, .doubleQuoted:
      SourcePosition(line: node.start.line, column: node.start.column + 1)
    case .literal, .folded: file.startOfBlock(below: node.start.line)
    }
  }
}

extension SourcePosition {
  /// Where a text ends that begins here and whose lines are all indented like the first.
  fileprivate func behind(_ text: Substring.UnicodeScalarView) -> SourcePosition {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return SourcePosition(
      line: line + max(0, lines.count - 1), column: column + (lines.last?.count ?? 0))
  }
}
