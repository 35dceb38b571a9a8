package import Diagnostics
package import Markdown

/// A news item.
package struct NewsItem: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .news }
  /// The news of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<NewsItem> {
    records.news
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The headline.
  package var title: String
  /// The day that it is of; withheld before it.
  package var date: CivilDate
  /// What it is about, in a sentence or two.
  package var summary: String?
  /// The number of the roadmap's stage or group that it covers.
  package var stage: String?
  /// The programmes that it tells about.
  package var programs: [Reference<Program>] = []
  /// The pictures, beside those in the text.
  package var images: [Reference<Medium>] = []
  /// The documents that go with it.
  package var documents: [Reference<Document>] = []
  /// Who wrote it, where it is someone of the content.
  package var author: Reference<Person>?
  /// Who wrote it, in words.
  package var authorText: String?
  /// Whether it is only being written.
  package var draft = false
  /// The first day on which it may be shown.
  package var publishOn: CivilDate?
  /// The last day on which it is shown.
  package var expires: CivilDate?
  /// The text.
  package var body: MarkdownDocument
}
