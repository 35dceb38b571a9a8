import Diagnostics
import Publication

extension PageComposer {
  /// What stands around the content of every page.
  ///
  /// - Parameters:
  ///   - title: the heading of the page, which its window title begins with.
  ///   - description: one sentence for search engines.
  ///   - trail: the pages between the home page and this one, outermost first.
  ///   - updated: the newest day of what the page shows; `nil` where that has no days.
  ///   - files: the files that hold the same as a list that is not empty; those of tables in its text
  ///     are added.
  ///   - subject: what machines are told beside that.
  /// - Returns: the view that every page view holds under `chrome`.
  mutating func chrome(
    title: String, description: String? = nil, trail: [Crumb] = [], updated: CivilDate? = nil,
    files: [OpenFile] = [], as subject: PageSubject = PageSubject()
  ) -> ChromeView {
    let organization = section.organization
    let isHome = route == .home
    let folder = trail.last?.title ?? "Наставничество"
    return ChromeView(
      heading: title,
      windowTitle: isHome
        ? "\(title) — \(organization.shortName)"
        : "\(title) — \(folder) — \(organization.shortName)",
      description: description,
      canonicalURL: route == .notFound ? nil : context.absoluteURL(of: route),
      links: links, organization: organization.shortName, organizationURL: organization.siteURL,
      policyURL: organization.policyURL, menu: links.menu(on: route),
      breadcrumbs: isHome ? [] : breadcrumbs(title: title, trail: trail),
      sharing: sharing(title: title, description: description, as: subject),
      structuredData: structuredData(
        title: title, description: description, trail: trail, as: subject),
      downloads: (files + (context.textTables[route] ?? [])).compactMap(download),
      lacksDownload: files.contains { download($0) == nil },
      state: state(updated: updated), isSearch: route == .folder(.search),
      searchKind: route.searchKind)
  }

  /// A page above the present one.
  struct Crumb {
    /// The words.
    var title: String
    /// The page.
    var route: Route

    /// Names a page above.
    init(_ title: String, _ route: Route) {
      self.title = title
      self.route = route
    }

    /// Names the page of a folder above.
    init(_ folder: Folder) { self.init(folder.title, .folder(folder)) }
  }

  private func breadcrumbs(title: String, trail: [Crumb]) -> [LinkView] {
    let home = LinkView(title: "Наставничество", url: links.home)
    let above = trail.map { LinkView(title: $0.title, url: locator.link(to: $0.route)) }
    return [home] + above + [LinkView(title: title, url: nil)]
  }
}
