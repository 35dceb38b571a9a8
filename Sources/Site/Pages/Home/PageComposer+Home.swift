import Publication

extension PageComposer {
  /// How many news stand on the home page.
  private static let latestNews = 3
  /// How many events stand on the home page.
  private static let nextEvents = 3

  /// The home page.
  mutating func home() -> HomePage {
    let coming = section.events.filter { $0.isComing(on: section.date) }
    // The curator answers for mentoring, the head for the organisation.
    let contacts = contacts(of: [.curator]) + contacts(of: [.head])
    return HomePage(
      chrome: chrome(
        title: "Наставничество",
        description: "Раздел о наставничестве: \(section.organization.shortName)",
        updated: context.updated, as: PageSubject(kind: .organization)),
      organization: section.organization.shortName,
      schoolYear: Wording.schoolYear(section.schoolYear), ways: ways(),
      responsible: contacts.first, contacts: Array(contacts.dropFirst()),
      news: newsCards(section.news.prefix(PageComposer.latestNews)),
      newsURL: locator.link(to: .folder(.news)),
      events: eventCards(coming.prefix(PageComposer.nextEvents)),
      eventsURL: locator.link(to: .folder(.events)),
      folders: Folder.allCases.filter { $0 != .search }.map {
        LinkView(title: $0.title, url: locator.link(to: .folder($0)))
      })
  }

  private func ways() -> [NumberView] {
    let numbers = section.keyNumbers
    func way(_ folder: Folder, _ title: String, _ value: String? = nil) -> NumberView {
      NumberView(title: title, value: value, url: locator.link(to: .folder(folder)))
    }
    func count(_ number: Int) -> String { Wording.count(.exactly(number)) }
    // Each number is that of the list it leads to.
    return [
      way(.documents, "Документы", count(section.documents.count)),
      way(.roadmap, "Дорожная карта"),
      way(.mentors, "Наставники", Wording.count(numbers.mentors)),
      way(.mentees, "Наставляемые", Wording.count(numbers.mentees)),
      way(.programs, "Программы", count(section.programs.count)),
      way(.results, "Результаты", count(section.programs.count { $0.results != nil })),
    ]
  }
}
