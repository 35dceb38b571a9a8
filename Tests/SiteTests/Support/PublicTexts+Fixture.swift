import Diagnostics
import Markdown
import Publication
import Testing

extension PublicText {
  /// A text that names nobody.
  init(_ markdown: String) {
    let document = MarkdownDocument(parsing: markdown)
    self.init(page: document, transfer: document, lines: [])
  }
}

extension PublicNews {
  /// An item with nothing but a title, a day and a text.
  init(_ id: String, _ title: String, on date: String, text: String = "", line: Int = 0) throws {
    self.init(
      id: id, title: title, date: try #require(CivilDate(date)), summary: nil, stage: nil,
      programs: [], images: [], documents: [], author: nil, body: PublicText(text),
      lines: [LedgerLine(index: line)])
  }
}

extension PublicMoment {
  /// A day, or a minute of it.
  init(_ date: String, minute: Int? = nil) throws {
    self.init(date: try #require(CivilDate(date)), minuteOfDay: minute)
  }
}

extension PublicEvent {
  /// An event with nothing but a title, a beginning and a text.
  init(_ id: String, _ title: String, starts: PublicMoment, text: String = "") {
    self.init(
      id: id, title: title, starts: starts, ends: nil, body: PublicText(text), lines: [])
  }
}
