import Publication
import Records

extension Gatekeeper {
  /// A link to a programme, where it has a page.
  func programReference(_ reference: Reference<Program>) -> PublicReference? {
    guard visible.programs.contains(reference.id), let program = records[reference] else {
      return nil
    }
    return PublicReference(.program, program.id.text, title: program.title)
  }

  /// The links to those documents that have an entry, in their order.
  func documentReferences(_ references: [Reference<Document>]) -> [PublicReference] {
    references.compactMap { documentReference($0) }
  }

  /// A link to a page of the school's own.
  func pageReference(_ reference: Reference<Page>) -> PublicReference? {
    records[reference].map { PublicReference(.page, $0.id.text, title: $0.title) }
  }
}
