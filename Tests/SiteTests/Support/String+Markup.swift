extension String {
  /// How often a text occurs, overlaps not counted.
  func count(of text: String) -> Int {
    var count = 0
    var rest = Array(utf8)[...]
    let sought = Array(text.utf8)
    while rest.count >= sought.count {
      if rest.starts(with: sought) {
        count += 1
        rest = rest.dropFirst(sought.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return count
  }

  /// The words of all headings from the second level on, in order.
  var headings: [String] {
    split(separator: "\n").compactMap { line in
      guard line.hasPrefix("<h"), let opening = line.firstIndex(of: ">"),
        let closing = line.lastIndex(of: "<"), opening < closing
      else { return nil }
      return String(line[line.index(after: opening)..<closing])
    }
  }

  /// What stands below the filter of a list.
  var afterFilter: String {
    split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "</template>" }
      .dropFirst().joined(separator: "\n")
  }
}
