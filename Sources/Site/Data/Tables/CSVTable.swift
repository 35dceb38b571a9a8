import Publication

/// A table of the open data: what Excel users get of one kind of record.
struct CSVTable<Row: Sendable>: Sendable {
  /// The name of the file.
  let name: String
  /// The columns.
  let columns: [CSVColumn<Row>]
  /// The ledger lines of a row's record.
  let lines: @Sendable (Row) -> [LedgerLine]

  /// Declares a table.
  ///
  /// - Parameters:
  ///   - name: the name of the file, without its ending.
  ///   - lines: the ledger lines of a row's record, noted as shown where the row is written.
  ///   - columns: the columns in their order.
  init(
    _ name: String, noting lines: @escaping @Sendable (Row) -> [LedgerLine] = { _ in [] },
    _ columns: [CSVColumn<Row>]
  ) {
    self.name = name
    self.columns = columns
    self.lines = lines
  }

  /// The file with these rows; without rows it still has its headings.
  ///
  /// - Parameters:
  ///   - context: what all files of the build share.
  ///   - path: where it lies, where that is not told by the name of the table.
  ///   - rows: the rows in their order.
  /// - Returns: the file as planned.
  func file(
    in context: SiteContext, at path: String? = nil,
    of rows: @escaping @Sendable (SiteContext) -> [Row]
  ) -> SiteFile {
    SiteFile(path: path ?? "data/\(name).csv") { bytes in
      var reader = TransferReader(context)
      var csv = CSVWriter()
      csv.row(columns.map(\.heading))
      for row in rows(context) {
        reader.trace.note(lines(row))
        var cells: [String] = []
        for column in columns { cells.append(column.cell(row, &reader)) }
        csv.row(cells)
      }
      bytes.append(contentsOf: csv.finish())
      return reader.trace
    }
  }
}
