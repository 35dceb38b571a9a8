import Diagnostics
import Gate
import Records

/// All records by their names, for commands that are asked about one of them.
struct RecordCatalog: Sendable {
  /// A record as a command finds it.
  struct Entry: Sendable {
    /// The kind and the id.
    let subject: LedgerSubject
    /// Where the record begins.
    let origin: SourcePlace
    /// What readers call it; `nil` for a person, whose name may be private.
    let title: String?
  }

  /// The records, kind by kind, in the order of the files.
  private(set) var entries: [Entry] = []

  /// Lists the records of a section.
  init(_ records: RecordSet) {
    add(records.people) { _ in nil }
    add(records.programs, \.title)
    add(records.documents) { $0.title ?? $0.type.title }
    add(records.roadmaps) { $0.title ?? $0.schoolYear?.description ?? $0.period }
    add(records.news, \.title)
    add(records.events, \.title)
    add(records.practices, \.title)
    add(records.materials, \.title)
    add(records.pages, \.title)
    add(records.media, \.alt)
    add(records.indicators, \.title)
    add(records.awards, \.title)
    add(records.partners, \.name)
    add(records.registry, \.name)
    add(records.contest, \.title)
  }

  /// Lists the people alone.
  init(people records: RecordSet) { add(records.people) { _ in nil } }

  private mutating func add<Element: Record>(
    _ table: RecordTable<Element>, _ title: (Element) -> String?
  ) {
    for record in table {
      entries.append(
        Entry(
          subject: LedgerSubject(Element.kind, record.id.text), origin: record.origin,
          title: title(record)))
    }
  }

  /// The record that a word names: `kind:id`, or an id that only one record has.
  ///
  /// - Throws: `RecordQueryFailure` for an unknown id and for one that several records share.
  func find(_ word: String) throws(RecordQueryFailure) -> Entry {
    if word.contains(":") {
      guard let entry = entries.first(where: { $0.subject.name == word }) else {
        throw .unknown(word, near: NearMiss.closest(to: word, among: entries.map(\.subject.name)))
      }
      return entry
    }
    let found = entries.filter { $0.subject.id == word }
    guard let entry = found.first else {
      let near = NearMiss.closest(to: word, among: entries.map(\.subject.id))
      let name = entries.first { $0.subject.id == near }?.subject.name
      throw .unknown(word, near: name)
    }
    guard found.count == 1 else { throw .ambiguous(word, among: found.map(\.subject.name)) }
    return entry
  }
}
