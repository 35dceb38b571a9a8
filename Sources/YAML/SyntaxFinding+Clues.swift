/// What the broken lines themselves tell; libyaml notices most mistakes later than they are made.
extension SyntaxFinding {
  private static let lookalikes: [Unicode.Scalar] = [
    "\u{FF1A}", "\u{FE55}", "\u{2236}", "\u{A789}",
  ]
  private static let noBreakSpaces: [Unicode.Scalar] = ["\u{A0}", "\u{2007}", "\u{202F}"]
  private static let typographicQuotes: [Unicode.Scalar] = ["«", "“", "„", "”", "‘", "’"]

  /// A line that stands where a key must, and no colon with a space was found in it.
  init(keyWithoutColonAt mark: Mark, in lines: SourceLines) {
    let line = lines[mark.line]
    if let clue = SyntaxFinding(colonWithoutSpaceOn: mark.line, in: lines) {
      self = clue
    } else if let column = line.firstIndex(where: { SyntaxFinding.lookalikes.contains($0) }) {
      self.init(
        mistake: .foreignColon(line[column]), mark: Mark(line: mark.line, column: column))
    } else {
      self.init(mistake: .missingColon, mark: mark)
    }
  }

  /// The first colon of a line, if it is not followed by an ordinary space.
  private init?(colonWithoutSpaceOn line: Int, in lines: SourceLines) {
    let scalars = lines[line]
    guard let column = scalars.firstIndex(of: ":"), column + 1 < scalars.count,
      scalars[column + 1] != " "
    else { return nil }
    let isNoBreak = SyntaxFinding.noBreakSpaces.contains(scalars[column + 1])
    self.init(
      mistake: isNoBreak ? .noBreakSpace : .missingSpace, mark: Mark(line: line, column: column))
  }

  /// A colon with a space where no key can end.
  init(colonAt mark: Mark, in lines: SourceLines) {
    let before = lines[mark.line].prefix(mark.column)
    self.init(mistake: .extraIndent, mark: mark)
    if before.starts(with: "---".unicodeScalars) {
      mistake = .keyBesideDocumentStart
    } else if let value = SyntaxFinding.valueStart(in: before) {
      mistake = .colonInValue(
        afterTypographicQuote: SyntaxFinding.typographicQuotes.contains(before[value]))
    } else if let above = lines.contentLine(above: mark.line) {
      if let clue = SyntaxFinding(colonWithoutSpaceOn: above, in: lines) { self = clue }
      if mistake == .extraIndent {
        self.mark.column = before.firstIndex { $0 != " " } ?? mark.column
      }
    }
  }

  /// Where the value begins on a line of which a key and a colon have been seen.
  private static func valueStart(in line: ArraySlice<Unicode.Scalar>) -> Int? {
    var index = line.startIndex
    while index + 1 < line.endIndex {
      if line[index] == ":" && line[index + 1] == " " {
        return line[(index + 1)...].firstIndex { $0 != " " }
      }
      index += 1
    }
    return nil
  }

  /// Something that is no key where the next key of a mapping was awaited.
  init(noKeyAt mark: Mark, ofMappingAt start: Mark, in lines: SourceLines) {
    self.init(mistake: .unevenIndent, mark: mark, other: start)
    if let behind = SyntaxFinding.text(before: mark, in: lines) {
      self.init(mistake: behind, mark: mark)
    } else if lines[mark] == "-" {
      mistake = .dashAmongKeys
    } else if lines[mark] == ":" {
      self.init(mistake: .missingKey, mark: mark)
    } else if mark.column > start.column, SyntaxFinding.isCommentAbove(mark, in: lines) {
      self.init(mistake: .commentInsideText, mark: mark)
    } else if !lines[mark.line].contains(":") {
      mistake = .notAKey
    }
  }

  /// What the text before a place on its line ends with, if that closes a value.
  static func text(before mark: Mark, in lines: SourceLines) -> SyntaxMistake? {
    switch lines[mark.line].prefix(mark.column).last(where: { $0 != " " }) {
    case "\"", "'": .textAfterQuote
    case "]", "}": .textAfterBracket
    default: nil
    }
  }

  private static func isCommentAbove(_ mark: Mark, in lines: SourceLines) -> Bool {
    let above = lines[mark.line - 1]
    if above.first(where: { $0 != " " }) == "#" { return true }
    return zip(above, above.dropFirst()).contains { $0 == " " && $1 == "#" }
  }

  /// A list or mapping in brackets that does not go on as it must.
  init(bracketAt opening: Mark, brokenAt mark: Mark, in lines: SourceLines) {
    if mark.line > opening.line, let bracket = lines[opening] {
      self.init(mistake: .unclosedBracket(bracket), mark: opening, other: lines.clamped(mark))
    } else {
      self.init(mistake: .missingComma, mark: mark, other: opening)
    }
  }
}
