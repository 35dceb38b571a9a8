extension PageComposer {
  /// The links to the pages of a list; `nil` where it has just one.
  func pagination(_ pagination: Pagination, of folder: Folder, at page: Int) -> PaginationView? {
    guard pagination.pages > 1 else { return nil }
    func url(_ number: Int) -> String {
      locator.link(to: Route.page(number, of: folder))
    }
    let numbers = pagination.numbers(around: page)
    return PaginationView(
      label: "Страницы: \(folder.title)",
      pages: zip(numbers, [0] + numbers).map { number, before in
        PaginationView.Page(
          number: String(number), url: url(number), isCurrent: number == page,
          isBehindGap: number > before + 1)
      },
      previous: page > 1 ? url(page - 1) : nil,
      next: page < pagination.pages ? url(page + 1) : nil)
  }
}

extension Route {
  /// A page of a folder's list, numbered from 1.
  static func page(_ number: Int, of folder: Folder) -> Route {
    number == 1 ? .folder(folder) : .listPage(folder, number)
  }
}
