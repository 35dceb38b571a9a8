/// Decides which characters of a quoted line are printed as «•».
struct SourceMask: Sendable {
  private enum Rule: Sendable {
    /// Spans in order, none of which touches another.
    case spans([Range<SourcePosition>])
    case afterKey
  }

  private var rule: Rule

  /// Prepares the spans so that a line is looked up in logarithmic time.
  init(_ masking: SourceText.Masking) {
    switch masking {
    case .everythingAfterKey: rule = .afterKey
    case .privateSpans(let spans): rule = .spans(SourceMask.merged(spans))
    }
  }

  /// Masks some more spans, unless everything is masked anyway.
  mutating func hide(_ spans: [Range<SourcePosition>]) {
    guard case .spans(let known) = rule else { return }
    rule = .spans(SourceMask.merged(known + spans))
  }

  /// For each of the first characters of a line whether it is masked.
  func hidden(in line: [Unicode.Scalar], number: Int) -> [Bool] {
    switch rule {
    case .spans(let spans): SourceMask.hidden(by: spans, count: line.count, number: number)
    case .afterKey: SourceMask.hiddenAfterKey(line)
    }
  }

  private static func merged(_ spans: [Range<SourcePosition>]) -> [Range<SourcePosition>] {
    var result: [Range<SourcePosition>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where !span.isEmpty {
      if let last = result.last, span.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        result.append(span)
      }
    }
    return result
  }

  private static func hidden(
    by spans: [Range<SourcePosition>], count: Int, number: Int
  ) -> [Bool] {
    var hidden = [Bool](repeating: false, count: count)
    let lineStart = SourcePosition(line: number, column: 1)
    // The first span that ends behind the beginning of the line.
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= lineStart { low = middle + 1 } else { high = middle }
    }
    for span in spans[low...] {
      if span.lowerBound.line > number { break }
      let first = span.lowerBound.line < number ? 0 : span.lowerBound.column - 1
      // A line is quoted in part, and all further spans begin behind that part.
      if first >= count { break }
      let end = span.upperBound.line > number ? count : span.upperBound.column - 1
      let (from, to) = (min(max(first, 0), count), min(max(end, 0), count))
      for column in from..<max(from, to) { hidden[column] = true }
    }
    return hidden
  }

  /// Shows indentation, list dashes, one key of a single word, brackets and quotes.
  ///
  /// Text without a key may be the rest of a value that began on an earlier line.
  private static func hiddenAfterKey(_ line: [Unicode.Scalar]) -> [Bool] {
    if line == ["-", "-", "-"] { return [false, false, false] }
    var index = 0
    func skipBlanks() {
      while index < line.count, line[index] == " " || line[index] == "\t" { index += 1 }
    }
    skipBlanks()
    while index < line.count, line[index] == "-",
      index + 1 == line.count || line[index + 1] == " "
    {
      index += 1
      skipBlanks()
    }
    let keyStart = index
    while index < line.count, isKeyLetter(line[index], first: index == keyStart) { index += 1 }
    let isKey =
      index > keyStart && index < line.count && line[index] == ":"
      && (index + 1 == line.count || line[index + 1] == " ")
    let shown = isKey ? index + 1 : keyStart
    return line.indices.map { $0 >= shown && !isStructural(line[$0]) }
  }

  private static func isKeyLetter(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    // Keys have no capitals; what has one may be a name.
    if scalar.properties.isAlphabetic { return !scalar.properties.isUppercase }
    return !first && (scalar == "_" || scalar == "-" || ("0"..."9").contains(scalar))
  }

  private static func isStructural(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "[", "]", "{", "}", "\t": true
    default: false
    }
  }
}
