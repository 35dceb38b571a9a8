import Publication

extension PageComposer {
  /// How many news stand on the home page.
  private static let latestNews = 3
  /// How many events stand on the home page.
  private static let nextEvents = 3

  /// The home page.
  mutating func home() -> HomePage {
    let coming = section.events.filter { $0.isComing(on: section.date) }
    return HomePage(
      chrome: chrome(
        title: "Наставничество",
        description: "Раздел о наставничестве: \(section.organization.shortName)"),
      organization: section.organization.shortName,
      schoolYear: Wording.schoolYear(section.schoolYear), numbers: numbers(),
      contacts: contacts(of: [.head, .curator]),
      news: newsCards(section.news.prefix(PageComposer.latestNews)),
      newsURL: locator.link(to: .folder(.news)),
      events: eventCards(coming.prefix(PageComposer.nextEvents)),
      eventsURL: locator.link(to: .folder(.events)),
      folders: Folder.allCases.map {
        LinkView(title: $0.title, url: locator.link(to: .folder($0)))
      })
  }

  private func numbers() -> [NumberView] {
    let numbers = section.keyNumbers
    func number(_ count: PublicCount, _ noun: Wording.Noun, _ folder: Folder) -> NumberView {
      NumberView(
        value: Wording.count(count), label: Wording.label(noun, for: count),
        url: locator.link(to: .folder(folder)))
    }
    return [
      number(numbers.mentors, .mentor, .mentors), number(numbers.mentees, .mentee, .mentees),
      number(.exactly(numbers.programsUnderWay), .programUnderWay, .programs),
      number(.exactly(numbers.programsCompleted), .programCompleted, .results),
    ]
  }
}
