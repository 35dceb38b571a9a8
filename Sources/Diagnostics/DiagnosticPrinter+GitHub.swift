extension DiagnosticPrinter {
  /// A workflow command, as in `::error file=a.yaml,line=3,col=1,title=code::message`.
  ///
  /// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  func annotation(of diagnostic: Diagnostic) -> String {
    var properties: [String] = []
    if let place = diagnostic.place {
      properties.append("file=" + escapedProperty(annotatedPath(place.file)))
      if let position = place.position {
        properties.append("line=\(position.line)")
        properties.append("col=\(position.column)")
      }
    }
    properties.append("title=" + escapedProperty(diagnostic.code.rawValue))
    var message = [diagnostic.summary]
    if let explanation = diagnostic.explanation { message.append("Почему: " + explanation) }
    if let hint = diagnostic.hint { message.append("Что делать: " + hint) }
    let level =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    // A line break is written only here, between the parts, and never taken from one of them.
    let text = message.map { escapedMessage(TerminalText.oneLine($0)) }.joined(separator: "%0A")
    return "::\(level) \(properties.joined(separator: ","))::\(text)\n"
  }

  private func escapedMessage(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private func escapedProperty(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in escapedMessage(TerminalText.oneLine(text)).unicodeScalars {
      switch scalar {
      case ":": result.append(contentsOf: "%3A".unicodeScalars)
      case ",": result.append(contentsOf: "%2C".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
