import Markdown
import Publication
import Records

extension Gatekeeper {
  /// The links to programmes beside a text, those apart that would say of somebody named in it what
  /// their own pages keep back.
  ///
  /// A name next to a programme says that the person takes part in it, and with whom; the page of a
  /// programme shows what is told of it. So a programme stands beside a text only where its page
  /// names every participant whom the text names (rules 6 and 7).
  func programReferences(
    _ programs: [Reference<Program>], beside text: MarkdownDocument,
    by authors: [Reference<Person>] = []
  ) -> [PublicReference] {
    guard !programs.isEmpty else { return [] }
    let named = peopleNamed(in: text).union(authors.map(\.id).filter(mayBeNamedAsAuthor))
    return programs.filter { reference in
      guard let program = records[reference] else { return false }
      return tells(of: program, onlyPublicOf: named)
    }.compactMap(programReference)
  }

  /// Whether the page of a programme names all of those people who take part in it.
  private func tells(of program: Program, onlyPublicOf people: Set<RecordID>) -> Bool {
    let cast = cast(of: program)
    return !people.contains(where: cast.hides)
  }

  /// The people whom the links of a text name.
  private func peopleNamed(in text: MarkdownDocument) -> Set<RecordID> {
    var named: Set<RecordID> = []
    text.forEachInline { inline in
      guard case .link(.record(let link), _, _) = inline.kind, link.scheme == .person,
        let person = records.people[link.id], nameInText(of: person) != nil
      else { return }
      named.insert(person.id)
    }
    return named
  }

  private func mayBeNamedAsAuthor(_ id: RecordID) -> Bool {
    guard let person = records.people[id], form(of: person, at: .neutral).words != nil else {
      return false
    }
    return lawBasis(of: person) != nil || rights(of: person)?.allows(.works) == true
  }
}
