import Publication

extension Site {
  /// The lists of news, whole and by year, and a page for each item.
  func news() -> [SiteFile] {
    let section = context.section
    let pages = Pagination(count: section.news.count, perPage: section.newsPerPage).pages
    let lists = (1...pages).map { number in
      page(.page(number, of: .news), theme.news.list) { $0.news(page: number) }
    }
    let years = context.newsYears.map { year, range in
      page(.newsOfYear(year), theme.news.list) { $0.news(ofYear: year, at: range) }
    }
    let items = section.news.indices.map { index in
      page(.item(.news, section.news[index].id), theme.news.item) { $0.newsItem(at: index) }
    }
    return lists + years + items
  }
}
