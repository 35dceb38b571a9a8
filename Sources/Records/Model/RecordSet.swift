/// Everything that was read from content/, every reference in it checked.
package struct RecordSet: Sendable {
  /// The settings of the section; `nil` when `site.yaml` is missing or broken.
  package var site: SiteSettings?
  /// The people.
  package var people = RecordTable<Person>()
  /// The mentoring programmes.
  package var programs = RecordTable<Program>()
  /// The documents.
  package var documents = RecordTable<Document>()
  /// The roadmaps.
  package var roadmaps = RecordTable<Roadmap>()
  /// The news.
  package var news = RecordTable<NewsItem>()
  /// The events.
  package var events = RecordTable<Event>()
  /// The best practices.
  package var practices = RecordTable<Practice>()
  /// The methodical materials.
  package var materials = RecordTable<Material>()
  /// The school's own pages.
  package var pages = RecordTable<Page>()
  /// The pictures.
  package var media = RecordTable<Medium>()
  /// The indicators and surveys.
  package var indicators = RecordTable<Indicator>()
  /// The awards.
  package var awards = RecordTable<Award>()
  /// The partners.
  package var partners = RecordTable<Partner>()
  /// The organisations of a municipality.
  package var registry = RecordTable<RegistryEntry>()
  /// The contest programmes of a municipality.
  package var contest = RecordTable<ContestProgram>()
  /// The schools' exports that a municipality merges.
  package var imports: [SchoolExport] = []
  /// The names from lists of the school's own that are withheld everywhere (`guard.protect`).
  package var protectedNames: [ProtectedName] = []

  /// The records in which something is wrong; what can be read of them is not to be relied upon.
  package var flawed: Set<RecordName> = []

  /// Starts with no records.
  package init() {}

  /// Whether something is wrong in a record, so that further remarks on it would mislead.
  package func isFlawed<Element: Record>(_ record: Element) -> Bool {
    flawed.contains(RecordName(Element.kind, record.id))
  }

  /// The record that a reference names; `nil` only where that was reported as an error.
  package subscript<Target: Record>(reference: Reference<Target>) -> Target? {
    Target.table(in: self)[reference.id]
  }

  /// The records that references name, in their order, without those reported as missing.
  package subscript<Target: Record>(references: [Reference<Target>]) -> [Target] {
    let table = Target.table(in: self)
    return references.compactMap { table[$0.id] }
  }
}
