package import Diagnostics
package import Markdown

/// A page of the school's own.
package struct Page: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .page }
  /// The own pages of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Page> {
    records.pages
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The title.
  package var title: String
  /// Whether it stands in the menu even if `site.yaml` does not list it there.
  package var menu = false
  /// The place among the pages with one parent; those without come last.
  package var position: Int?
  /// The page above it.
  package var parent: Reference<Page>?
  /// The text.
  package var body: MarkdownDocument
}
