/// Breaks text into lines for a terminal.
enum TextWrapping {
  /// The lines of a text, broken at spaces; a word longer than a line is broken where the line ends.
  ///
  /// Characters are counted, not columns: Russian and Latin letters take one each.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in text.split(separator: " ") {
      var rest = word
      if count > 0, count + 1 + rest.count <= width {
        line += " " + rest
        count += 1 + rest.count
        continue
      }
      if count > 0 { lines.append(line) }
      while rest.count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line = String(rest)
      count = rest.count
    }
    lines.append(line)
    return lines
  }
}
