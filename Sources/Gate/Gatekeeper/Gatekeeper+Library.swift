import Publication
import Records
import Russian

extension Gatekeeper {
  /// The practices, newest first.
  mutating func practices() -> [PublicPractice] {
    var shown: [PublicPractice] = []
    for practice in records.practices {
      var entry = PublicPractice(
        id: practice.id.text, title: practice.title, date: practice.date,
        authors: authors(practice.authors),
        programs: programReferences(
          practice.programs, beside: practice.body, by: practice.authors),
        files: documentReferences(practice.files),
        body: text(practice.body),
        lines: [publishWhole(LedgerSubject(.practice, practice.id.text))])
      entry.concealed = concealed(in: practice.programs)
      entry.problem = practice.problem
      entry.effect = practice.effect
      entry.level = practice.level.map { PublicTermOfArt(name: $0.rawValue, title: $0.title) }
      entry.award = practice.award
      shown.append(entry)
    }
    return shown.sorted { left, right in
      left.date == right.date ? left.id < right.id : left.date > right.date
    }
  }

  /// The materials by title.
  mutating func materials() -> [PublicMaterial] {
    var shown: [PublicMaterial] = []
    for material in records.materials {
      shown.append(
        PublicMaterial(
          id: material.id.text, title: material.title, date: material.date,
          kind: material.materialKind.map {
            PublicTermOfArt(name: $0.rawValue, title: $0.title)
          },
          authors: authors(material.authors), files: documentReferences(material.files),
          body: text(material.body),
          lines: [publishWhole(LedgerSubject(.material, material.id.text))]))
    }
    return RussianOrder.sorted(shown, by: \.title, then: \.id)
  }

  /// The school's own pages by position, then by title.
  mutating func pages() -> [PublicPage] {
    var shown: [PublicPage] = []
    for page in records.pages {
      shown.append(
        PublicPage(
          id: page.id.text, title: page.title, isInMenu: page.menu, position: page.position,
          parent: page.parent.flatMap(pageReference),
          body: text(page.body),
          lines: [publishWhole(LedgerSubject(.page, page.id.text))]))
    }
    return shown.sorted { left, right in
      let places = (left.position ?? .max, right.position ?? .max)
      if places.0 != places.1 { return places.0 < places.1 }
      return left.title == right.title
        ? left.id < right.id : RussianOrder.precedes(left.title, right.title)
    }
  }
}
