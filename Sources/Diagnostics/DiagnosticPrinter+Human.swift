extension DiagnosticPrinter {
  /// The problem with its source line and a caret, then reason, other places and advice.
  func humanText(of diagnostic: Diagnostic) -> String {
    let gutter = gutterWidth(of: diagnostic)
    let margin = String(repeating: " ", count: gutter)
    let style = TerminalStyle(diagnostic.severity)
    var text = headline(of: diagnostic, in: style)
    if let place = diagnostic.place {
      text += margin + framed("-->") + " " + name(of: place) + "\n"
      text += quotation(of: place, gutter: gutter, caret: style)
    }
    let bullet = margin + " " + framed("=") + " "
    if let explanation = diagnostic.explanation {
      text += bullet + "почему: " + TerminalText.oneLine(explanation) + "\n"
    }
    for note in diagnostic.notes {
      text += bullet + TerminalText.oneLine(note.message)
      if let place = note.place {
        text += ": " + name(of: place) + "\n"
        text += quotation(of: place, gutter: gutter, caret: .note)
      } else {
        text += "\n"
      }
    }
    if let hint = diagnostic.hint {
      text += bullet + "что делать: " + TerminalText.oneLine(hint) + "\n"
    }
    return text
  }

  private func headline(of diagnostic: Diagnostic, in style: TerminalStyle) -> String {
    let word =
      switch diagnostic.severity {
      case .error: "ошибка"
      case .warning: "предупреждение"
      case .note: "замечание"
      }
    let label = style.applied(to: "\(word)[\(diagnostic.code.rawValue)]", if: usesColour)
    let summary = TerminalText.oneLine(diagnostic.summary)
    return label + TerminalStyle.strong.applied(to: ": " + summary, if: usesColour) + "\n"
  }

  private func name(of place: SourcePlace) -> String {
    let file = TerminalText.oneLine(place.file)
    guard let position = place.position else { return file }
    return "\(file):\(position.line):\(position.column)"
  }

  private func excerpt(of place: SourcePlace) -> SourceExcerpt? {
    guard let position = place.position, let source = sources[place.file] else { return nil }
    return SourceExcerpt(of: source, at: position)
  }

  private func quotation(of place: SourcePlace, gutter: Int, caret: TerminalStyle) -> String {
    guard let position = place.position, let excerpt = excerpt(of: place) else { return "" }
    let number = String(position.line)
    let margin = String(repeating: " ", count: gutter)
    let padding = String(repeating: " ", count: max(0, gutter - number.utf8.count))
    let indent = String(repeating: " ", count: excerpt.caretOffset)
    return margin + framed(" |") + "\n"
      + padding + framed(number + " |") + (excerpt.text.isEmpty ? "" : " " + excerpt.text) + "\n"
      + margin + framed(" |") + " " + indent + caret.applied(to: "^", if: usesColour) + "\n"
  }

  /// The width of the longest line number among the places that can be quoted, at least 1.
  private func gutterWidth(of diagnostic: Diagnostic) -> Int {
    var widest = 1
    for place in [diagnostic.place] + diagnostic.notes.map(\.place) {
      guard let place, let line = place.position?.line, sources[place.file] != nil else { continue }
      widest = max(widest, String(line).utf8.count)
    }
    return widest
  }

  private func framed(_ text: String) -> String {
    TerminalStyle.frame.applied(to: text, if: usesColour)
  }
}
