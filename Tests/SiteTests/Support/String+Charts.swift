extension String {
  /// The pictures of a page, each with its figure.
  var charts: [String] { cut("<figure class=\"chart", "</figure>").parts }

  /// The page without its pictures and their patterns.
  var withoutCharts: String {
    cut("<figure class=\"chart", "</figure>").rest.cut("<svg class=\"patterns\"", "</svg>").rest
  }

  /// The parts from a line that begins so to the next line that is so, and what stands between.
  private func cut(_ opening: String, _ closing: String) -> (parts: [String], rest: String) {
    var parts: [String] = []
    var rest: [Substring] = []
    var isInside = false
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(opening) {
        isInside = true
        parts.append("")
      }
      if isInside { parts[parts.count - 1] += "\(line)\n" } else { rest.append(line) }
      if line == closing { isInside = false }
    }
    return (parts, rest.joined(separator: "\n"))
  }
}
