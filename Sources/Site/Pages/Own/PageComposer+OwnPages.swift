import Markdown
import Publication

extension PageComposer {
  /// How many pages above one its breadcrumbs name at most; the outermost are left out.
  private static let longestTrail = 8

  /// A page of the school's own.
  mutating func ownPage(_ page: PublicPage) -> OwnPage {
    trace.note(page.lines)
    let children = context.childPages[page.id] ?? []
    return OwnPage(
      chrome: chrome(
        title: page.title,
        description: page.body.reveal(for: &trace).summary(maxLength: 160), trail: trail(to: page),
        as: PageSubject(
          description: sharedSummary(of: page.body), picture: firstPicture(of: page.body))),
      body: markup(page.body),
      children: children.map { position in
        let child = section.pages[position]
        return LinkView(title: child.title, url: locator.link(to: .ownPage(child.id)))
      })
  }

  /// The answer to a missing address.
  mutating func notFound() -> NotFoundPage {
    NotFoundPage(
      chrome: chrome(title: "Такой страницы нет"),
      folders: Folder.allCases.map {
        LinkView(title: $0.title, url: locator.link(to: .folder($0)))
      })
  }

  /// The pages above one, outermost first; where they go in a circle it is walked once.
  ///
  /// Where the outermost are left out, an ellipsis says so.
  private func trail(to page: PublicPage) -> [Crumb] {
    var trail: [Crumb] = []
    var seen: Set<String> = [page.id]
    var above = page.parent
    while let parent = above, trail.count < PageComposer.longestTrail,
      seen.insert(parent.id).inserted
    {
      trail.append(Crumb(parent.title, .ownPage(parent.id)))
      above = context.pagePositions[parent.id].flatMap { section.pages[$0].parent }
    }
    if let last = trail.indices.last, trail.count == PageComposer.longestTrail,
      let parent = above, !seen.contains(parent.id)
    {
      trail[last].title = "… \(trail[last].title)"
    }
    return trail.reversed()
  }
}
