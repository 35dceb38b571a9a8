import Markdown
import Publication

/// A table that an author wrote inside a text, to be offered as a file too (№ 1493, item 24).
struct TextTable: Sendable {
  /// The page that shows the text.
  let route: Route
  /// Which of the tables of that page it is, from 1.
  let number: Int
  /// Which of the tables of its text it is, from 0.
  private let index: Int
  /// The caption of the table, or the title of the page with the number of the table there.
  let title: String
  /// The text that holds it.
  let text: PublicText
  /// The ledger lines of the record.
  let lines: [LedgerLine]

  /// The file as pages offer it.
  var file: OpenFile {
    OpenFile.table("tablitsy/\(route.directory.dropLast())-\(number)", title)
  }

  /// The tables in all texts of a section, page by page.
  static func all(in section: PublicSection, _ roadmaps: RoadmapShelf) -> [TextTable] {
    var tables: [TextTable] = []
    func add(_ text: PublicText?, _ route: Route, _ title: String, _ lines: [LedgerLine]) {
      guard let text else { return }
      let before = tables.last.map { $0.route == route ? $0.number : 0 } ?? 0
      for (index, table) in text.transfer.tables.enumerated() {
        let caption = table.caption.map { Table.words($0) } ?? ""
        let number = before + index + 1
        let name = caption.isEmpty ? "\(title), таблица\u{A0}\(number)" : caption
        tables.append(
          TextTable(
            route: route, number: number, index: index, title: name, text: text, lines: lines))
      }
    }
    for entry in roadmaps.entries {
      for text in [entry.roadmap.intro, entry.roadmap.outro] {
        let title = "\(Folder.roadmap.title), \(entry.period)"
        add(text, entry.route, title, entry.roadmap.lines)
      }
    }
    for item in section.news { add(item.body, .item(.news, item.id), item.title, item.lines) }
    for event in section.events {
      add(event.body, .item(.events, event.id), event.title, event.lines)
    }
    for work in section.practices {
      add(work.body, .item(.practices, work.id), work.title, work.lines)
    }
    for work in section.materials {
      add(work.body, .item(.materials, work.id), work.title, work.lines)
    }
    for page in section.pages { add(page.body, .ownPage(page.id), page.title, page.lines) }
    for program in section.programs {
      let lines = program.lines + (program.results?.lines ?? [])
      add(program.results?.summary, .item(.results, program.id), program.title, lines)
    }
    return tables
  }

  /// The table as a file.
  func siteFile(in context: SiteContext) -> SiteFile {
    SiteFile(path: file.path) { bytes in
      var reader = TransferReader(context)
      reader.trace.note(lines)
      let table = text.revealForTransfer(for: &reader.trace).tables[index]
      var csv = CSVWriter()
      csv.row(table.headings)
      for row in table.rows { csv.row(row.map { Table.words($0.inlines) }) }
      bytes.append(contentsOf: csv.finish())
      return reader.trace
    }
  }
}

extension MarkdownDocument {
  /// The tables of a text in reading order, those in lists and quotations too.
  fileprivate var tables: [Table] { blocks.flatMap(\.tables) }
}

extension Block {
  fileprivate var tables: [Table] {
    switch kind {
    case .table(let table): [table]
    case .quote(let blocks): blocks.flatMap(\.tables)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.tables) }
    case .paragraph, .heading, .code, .rule: []
    }
  }
}

extension Table {
  /// The headings of the columns, all different and none empty, as programs want them.
  fileprivate var headings: [String] {
    var taken: Set<String> = []
    return header.enumerated().map { index, cell in
      let words = Table.words(cell.inlines)
      let heading = words.isEmpty ? "Столбец \(index + 1)" : words
      if taken.insert(heading).inserted { return heading }
      let other = "\(heading) (столбец \(index + 1))"
      taken.insert(other)
      return other
    }
  }

  /// The plain words of a cell or a caption.
  fileprivate static func words(_ inlines: [Inline]) -> String {
    guard let place = inlines.first?.place else { return "" }
    return MarkdownDocument(blocks: [Block(.paragraph(inlines), at: place)]).plainText
  }
}
