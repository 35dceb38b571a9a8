/// A table for a terminal: columns side by side, long cells wrapped at words.
struct TextTable {
  /// A column with its heading and the width that it may take, in characters.
  struct Column: Sendable {
    let heading: String
    let limit: Int

    /// Describes a column.
    init(_ heading: String, limit: Int) {
      self.heading = heading
      self.limit = limit
    }
  }

  /// What stands between two columns.
  private static let gap = "  "

  private let columns: [Column]
  private var rows: [[String]] = []

  /// Starts a table without rows.
  init(_ columns: Column...) { self.columns = columns }

  /// Whether there is nothing below the headings.
  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row with a cell for each column.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The table as text, each line ended; columns are as wide as their longest line.
  func text() -> String {
    let lines = [columns.map { [$0.heading] }] + rows.map(wrapped)
    let widths = columns.indices.map { column in
      lines.flatMap { $0[column] }.map(\.count).max() ?? 0
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: TextTable.gap)
    let texts = lines.map { TextTable.text(of: $0, widths: widths) }
    return (texts.prefix(1) + [rule + "\n"] + texts.dropFirst()).joined()
  }

  private func wrapped(_ cells: [String]) -> [[String]] {
    zip(cells, columns).map { TextWrapping.lines(of: $0, width: $1.limit) }
  }

  /// A row of cells that may take several lines.
  private static func text(of cells: [[String]], widths: [Int]) -> String {
    var text = ""
    for index in 0..<(cells.map(\.count).max() ?? 0) {
      var line = ""
      for (cell, width) in zip(cells, widths) {
        let words = index < cell.count ? cell[index] : ""
        line += words + String(repeating: " ", count: width - words.count) + gap
      }
      text += line.trimmingTrailingSpaces + "\n"
    }
    return text
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
