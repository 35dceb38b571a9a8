import Diagnostics
import YAML

extension Reading {
  /// Reports a value of the wrong shape; what the reader of YAML refused deserves no second message.
  mutating func refuse(
    _ node: YAMLNode, expected: String, code: DiagnosticCode = .recordWrongType,
    hint: String? = nil
  ) {
    if case .refused = node.content {
      isFlawed = true
      return
    }
    let found = found(node, isDay: code == .recordBadDate)
    report(
      Problem.wrongValue(
        code, of: key, expected: expected, found: found, at: place(node.start), hint: hint))
  }

  /// Keeps a value out of quoted lines.
  mutating func hide(_ node: YAMLNode) {
    personalSpans.append(node.start..<max(node.start, node.end))
  }

  /// Keeps a key and its value out of quoted lines.
  mutating func hide(from key: SourcePosition, through value: YAMLNode) {
    personalSpans.append(key..<max(key, value.end))
  }

  /// Keeps a value out of quoted lines and of the messages to come.
  mutating func conceal(_ node: YAMLNode) {
    hide(node)
    isPersonal = true
  }

  /// What stands at a node, in words that show nothing personal; what is not shown in the message is
  /// not shown in the quoted line either.
  private mutating func found(_ node: YAMLNode, isDay: Bool) -> String {
    switch node.content {
    case .scalar(let scalar):
      let text = scalar.text
      let isHarmless =
        isDay ? Quotation.mayShow(day: text) : Quotation.mayShow(value: text)
      if !isPersonal, isHarmless { return "«\(Problem.shown(text))»" }
      hide(node)
      return "другой текст"
    case .sequence:
      hide(node)
      return "список"
    case .mapping:
      hide(node)
      return "вложенные ключи"
    case .refused: return "другое"
    }
  }

  /// A text without line breaks and blanks around it; `nil` after an error was reported.
  mutating func line(_ node: YAMLNode, expected: String = "текст") -> String? {
    guard case .scalar(let scalar) = node.content else {
      refuse(
        node, expected: expected,
        hint: "Если текст начинается со скобки, возьмите его в кавычки")
      return nil
    }
    if !scalar.text.mayHoldControls, !scalar.text.utf8.contains(UInt8(ascii: "\n")) {
      return scalar.text.trimmingBlanks
    }
    var line = String.UnicodeScalarView()
    for scalar in scalar.text.unicodeScalars {
      if scalar.isLineBreak {
        line.append(" ")
      } else if scalar.isControl || scalar.isDirectionalControl {
        report(Problem.controlCharacter(scalar, in: key, at: place(node.start)))
        return nil
      } else {
        line.append(scalar)
      }
    }
    return String(line).trimmingBlanks
  }
}

extension Unicode.Scalar {
  /// Whether it turns the direction of the words behind it (Unicode Standard Annex 9, section 2):
  /// what stands beside a text on the page would be turned as well.
  var isDirectionalControl: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  /// Whether it ends a line in some system (Unicode Standard Annex 14, class BK, CR, LF, NL).
  var isLineBreak: Bool {
    switch value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
