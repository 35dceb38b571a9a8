import Diagnostics
import Publication
import Russian

/// A column of a table: its Russian heading and what stands under it.
///
/// Dates are written as Excel reads them, several values in one cell with semicolons between them.
struct CSVColumn<Row>: Sendable {
  /// The heading.
  let heading: String
  /// The cell of a row; empty where nothing is known.
  let cell: @Sendable (Row, inout TransferReader) -> String

  /// Declares a text.
  static func text(
    _ heading: String, _ read: @escaping @Sendable (Row) -> String?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, _ in read(row) ?? "" }
  }

  /// Declares several texts.
  static func texts(
    _ heading: String, _ read: @escaping @Sendable (Row) -> [String]
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, _ in read(row).joined(separator: "; ") }
  }

  /// Declares a date.
  static func date(
    _ heading: String, _ read: @escaping @Sendable (Row) -> CivilDate?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, _ in read(row).map(RussianDates.numeric) ?? "" }
  }

  /// Declares a day or a time.
  static func moment(
    _ heading: String, _ read: @escaping @Sendable (Row) -> PublicMoment?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, _ in
      guard let moment = read(row) else { return "" }
      let date = RussianDates.numeric(moment.date)
      return moment.minuteOfDay.map { "\(date) \(RussianDates.time(minuteOfDay: $0))" } ?? date
    }
  }

  /// Declares a number of people, as the pages show it.
  static func count(
    _ heading: String, _ read: @escaping @Sendable (Row) -> PublicCount?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, _ in
      guard let count = read(row) else { return "" }
      // Digits in groups would be text to a spreadsheet.
      if case .exactly(let number) = count { return String(number) }
      return Wording.count(count)
    }
  }

  /// Declares a personal value, noted as shown where it is written.
  static func disclosed(
    _ heading: String, _ read: @escaping @Sendable (Row) -> Disclosed<String>?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, reader in read(row)?.reveal(for: &reader.trace) ?? "" }
  }

  /// Declares several personal values.
  static func disclosedTexts(
    _ heading: String, _ read: @escaping @Sendable (Row) -> Disclosed<[String]>?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, reader in
      (read(row)?.reveal(for: &reader.trace) ?? []).joined(separator: "; ")
    }
  }

  /// Declares people: by name, or by an alias where they may not be named here.
  static func people(
    _ heading: String, _ read: @escaping @Sendable (Row) -> [PublicName]
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, reader in
      var names: [String] = []
      for name in read(row) { names.append(name.revealForTransfer(for: &reader.trace)) }
      return names.joined(separator: "; ")
    }
  }

  /// Declares records by their titles.
  static func titles(
    _ heading: String, _ read: @escaping @Sendable (Row) -> [PublicReference]
  ) -> CSVColumn {
    texts(heading) { read($0).map(\.title) }
  }

  /// Declares the address of a page.
  static func page(
    _ heading: String, _ read: @escaping @Sendable (Row) -> PublicReference?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, reader in read(row).map { reader.url(of: $0) } ?? "" }
  }

  /// Declares an author's address; a relative one is taken as seen from a page.
  static func address(
    _ heading: String, on route: Route, _ read: @escaping @Sendable (Row) -> String?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, reader in read(row).map { reader.url($0, on: route) } ?? "" }
  }

  /// Declares the address of a file of the section, where it is published.
  static func file(
    _ heading: String, _ read: @escaping @Sendable (Row) -> String?
  ) -> CSVColumn {
    CSVColumn(heading: heading) { row, reader in
      let asset = read(row).flatMap { reader.context.assets.files[$0] }
      return asset.map { reader.context.absoluteURL(of: $0.path) } ?? ""
    }
  }
}
