import Diagnostics
import Markdown
import Publication

extension PageComposer {
  /// The page of all materials, the newest first, those without a day last.
  mutating func materials() -> WorkListPage {
    var works: [WorkCardView] = []
    let days = section.materials.map { $0.date?.description ?? "" }
    let order = days.indices.sorted { (days[$1], $0) < (days[$0], $1) }
    for material in order.map({ section.materials[$0] }) {
      trace.note(material.lines)
      works.append(
        WorkCardView(
          title: material.title, url: locator.link(to: .item(.materials, material.id)),
          date: material.date.map(Wording.day), dateISO: material.date?.description,
          label: material.kind?.title,
          summary: material.body.reveal(for: &trace).summary(maxLength: 200),
          authors: names(material.authors)))
    }
    return WorkListPage(
      chrome: chrome(
        title: Folder.materials.title,
        description: "Методические материалы и формы: \(section.organization.shortName)",
        updated: newest(section.materials.map(\.date))),
      works: works)
  }

  /// The page of a material.
  mutating func material(_ material: PublicMaterial) -> WorkPage {
    trace.note(material.lines)
    return WorkPage(
      chrome: chrome(
        title: material.title, trail: [Crumb(.materials)], updated: newest([material.date]),
        as: PageSubject(
          kind: .article(
            PageSubject.Article(
              isNews: false, published: material.date, authors: material.authors)),
          description: sharedSummary(of: material.body),
          picture: firstPicture(of: material.body))),
      date: material.date.map(Wording.day), dateISO: material.date?.description,
      label: material.kind?.title, facts: authorsFact(material.authors).map { [$0] } ?? [],
      body: markup(material.body), files: workFiles(material.files))
  }
}
