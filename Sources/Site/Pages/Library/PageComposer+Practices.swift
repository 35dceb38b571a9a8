import Diagnostics
import Markdown
import Publication

extension PageComposer {
  /// The page of all practices.
  mutating func practices() -> WorkListPage {
    var works: [WorkCardView] = []
    for practice in section.practices {
      trace.note(practice.lines)
      let summary =
        practice.problem ?? practice.body.reveal(for: &trace).summary(maxLength: 200)
      works.append(
        WorkCardView(
          title: practice.title, url: locator.link(to: .item(.practices, practice.id)),
          date: Wording.day(practice.date), dateISO: practice.date.description,
          label: practice.award ?? practice.level?.title, summary: summary,
          authors: names(practice.authors)))
    }
    return WorkListPage(
      chrome: chrome(
        title: Folder.practices.title,
        description: "Лучшие практики наставничества: \(section.organization.shortName)",
        updated: newest(section.practices.map(\.date))),
      works: works)
  }

  /// The page of a practice.
  mutating func practice(_ practice: PublicPractice) -> WorkPage {
    trace.note(practice.lines)
    trace.note(concealing: practice.concealed)
    var facts: [FactView] = []
    if let problem = practice.problem { facts.append(FactView("Задача", problem)) }
    if let effect = practice.effect { facts.append(FactView("Что получилось", effect)) }
    if let authors = authorsFact(practice.authors) { facts.append(authors) }
    if let level = practice.level { facts.append(FactView("Признание", level.title)) }
    if let award = practice.award { facts.append(FactView("Награда", award)) }
    if !practice.programs.isEmpty {
      facts.append(FactView("Программы", practice.programs.map(link)))
    }
    return WorkPage(
      chrome: chrome(
        title: practice.title, description: practice.problem, trail: [Crumb(.practices)],
        updated: newest([practice.date]),
        as: PageSubject(
          kind: .article(
            PageSubject.Article(
              isNews: false, published: practice.date, authors: practice.authors)),
          description: practice.problem ?? sharedSummary(of: practice.body),
          picture: firstPicture(of: practice.body))),
      date: Wording.day(practice.date), dateISO: practice.date.description, label: nil,
      facts: facts, body: markup(practice.body), files: workFiles(practice.files))
  }
}
