/// All records of one kind, in the order of the files, found by id at once.
package struct RecordTable<Element: Record>: Sendable, RandomAccessCollection {
  private var records: [Element] = []
  private var indexes: [RecordID: Int] = [:]

  /// Starts with no record.
  package init() {}

  /// Takes the records in order; of two with one id the first is found by it.
  package init(_ records: some Sequence<Element>) {
    for record in records { append(record) }
  }

  /// Takes one more record; `false` when its id is taken, and then the table is as it was.
  @discardableResult
  package mutating func append(_ record: Element) -> Bool {
    guard indexes[record.id] == nil else { return false }
    indexes[record.id] = records.count
    records.append(record)
    return true
  }

  /// The record with an id.
  package subscript(id: RecordID) -> Element? { indexes[id].map { records[$0] } }

  /// The record with an id that is still unchecked text, as in a Markdown link.
  package subscript(text: String) -> Element? { RecordID(text).flatMap { self[$0] } }

  /// The position of the first record.
  package var startIndex: Int { records.startIndex }
  /// The position behind the last record.
  package var endIndex: Int { records.endIndex }
  /// The record at a position in the order of the files.
  package subscript(position: Int) -> Element { records[position] }
}
