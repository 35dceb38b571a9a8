import Publication

/// A row of the table of results: a measured change within its programme.
struct ResultRow: Sendable {
  let program: PublicProgram
  let indicator: PublicResults.Indicator
  let lines: [LedgerLine]

  /// The rows of a programme; none before its results may be shown (D, item 22).
  static func rows(of program: PublicProgram) -> [ResultRow] {
    guard let results = program.results else { return [] }
    return results.indicators.map {
      ResultRow(program: program, indicator: $0, lines: program.lines + results.lines)
    }
  }
}

extension CSVTable where Row == ResultRow {
  /// The measured results of all programmes that have ended.
  static var results: CSVTable {
    CSVTable(
      "rezultaty", noting: { $0.lines },
      [
        .text("Программа") { $0.program.title },
        .text("Показатель") { $0.indicator.title },
        .text("До") { $0.indicator.before },
        .text("После") { $0.indicator.after },
        .text("Единица") { $0.indicator.unit },
        .page("Страница") { PublicReference(.result, $0.program.id, title: "") },
      ])
  }
}
