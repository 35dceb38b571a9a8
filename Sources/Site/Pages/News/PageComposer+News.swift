import Diagnostics
import Publication

extension PageComposer {
  /// A page of all news, numbered from 1.
  mutating func news(page: Int) -> NewsListPage {
    let news = section.news
    let pagination = Pagination(count: news.count, perPage: section.newsPerPage)
    let title = Folder.news.title
    return NewsListPage(
      chrome: chrome(
        title: page == 1 ? title : "\(title), страница \(page)",
        description: "Новости наставничества: \(section.organization.shortName)",
        trail: page == 1 ? [] : [Crumb(.news)],
        updated: newest(news[pagination.range(ofPage: page)]),
        files: news.isEmpty ? [] : [.news]),
      years: newsYears(current: nil),
      items: newsCards(news[pagination.range(ofPage: page)]),
      pagination: self.pagination(pagination, of: .news, at: page),
      feed: download(.feed))
  }

  /// All news of a calendar year, which stand in a row because the order is by time.
  mutating func news(ofYear year: Int, at range: Range<Int>) -> NewsListPage {
    let title = "Новости за\u{A0}\(year)\u{A0}год"
    return NewsListPage(
      chrome: chrome(
        title: title, description: "\(title): \(section.organization.shortName)",
        trail: [Crumb(.news)], updated: newest(section.news[range]), files: [.news]),
      years: newsYears(current: year), items: newsCards(section.news[range]), pagination: nil,
      feed: nil)
  }

  /// A news item, by its place among all news.
  mutating func newsItem(at index: Int) -> NewsPage {
    let news = section.news
    let item = news[index]
    trace.note(item.lines)
    trace.note(concealing: item.concealed)
    let shownInText = pictureIDs(in: item.body)
    return NewsPage(
      chrome: chrome(
        title: item.title, description: item.summary, trail: [Crumb(.news)],
        updated: newest([item.date]), as: subject(of: item)),
      date: Wording.day(item.date), dateISO: item.date.description,
      author: item.author.map { name($0) }, body: markup(item.body),
      pictures: pictures(item.images.filter { !shownInText.contains($0) }),
      facts: facts(about: item),
      older: index + 1 < news.count ? neighbour(news[index + 1]) : nil,
      newer: index > 0 ? neighbour(news[index - 1]) : nil)
  }

  private mutating func subject(of item: PublicNews) -> PageSubject {
    let article = PageSubject.Article(
      isNews: true, published: item.date, authors: [item.author].compactMap(\.self))
    return PageSubject(
      kind: .article(article), description: item.summary ?? sharedSummary(of: item.body),
      picture: item.images.first ?? firstPicture(of: item.body))
  }

  private mutating func neighbour(_ item: PublicNews) -> LinkView {
    trace.note(item.lines)
    return LinkView(title: item.title, url: locator.link(to: .item(.news, item.id)))
  }

  private func facts(about item: PublicNews) -> [FactView] {
    var facts: [FactView] = []
    if let stage = item.stage {
      facts.append(FactView("Этап дорожной карты", [stageLink(stage, on: item.date)]))
    }
    if !item.programs.isEmpty { facts.append(FactView("Программы", item.programs.map(link))) }
    if !item.documents.isEmpty { facts.append(FactView("Документы", item.documents.map(link))) }
    return facts
  }

  /// The links to all news and to those of each year.
  private func newsYears(current: Int?) -> [MenuItemView] {
    let all = MenuItemView(
      title: "Все", url: locator.link(to: .folder(.news)),
      mark: route == .folder(.news) ? .current : .elsewhere)
    let years = context.newsYears.map { year, _ in
      MenuItemView(
        title: String(year), url: locator.link(to: .newsOfYear(year)),
        mark: year == current ? .current : .elsewhere)
    }
    return years.isEmpty ? [] : [all] + years
  }
}
