import Diagnostics
import HTML
import Markdown
import Publication

extension PageComposer {
  /// The page as a card in networks; `nil` where machines are told nothing.
  mutating func sharing(
    title: String, description: String?, as subject: PageSubject
  ) -> SharingView? {
    let type: String
    var published: String?
    switch subject.kind {
    case .nobody: return nil
    case .page, .organization, .event: type = "website"
    case .article(let article):
      type = "article"
      published = article.published.map { SectionClock(of: section).timestamp($0) }
    }
    guard route != .notFound else { return nil }
    return SharingView(
      title: title, description: subject.description ?? description, type: type,
      url: context.absoluteURL(of: route),
      site: "Наставничество — \(section.organization.shortName)", published: published,
      picture: subject.picture.flatMap { sharedPicture($0) })
  }

  /// A picture for machines; `nil` unless everybody in it lets it be transferred.
  mutating func sharedPicture(_ id: String) -> SharingView.Picture? {
    guard let picture = section.pictures[id], picture.isTransferable,
      let copy = context.assets.pictures[id]?.jpeg.last
    else { return nil }
    trace.note(picture.lines)
    return SharingView.Picture(
      url: context.absoluteURL(of: copy.path), width: copy.width, height: copy.height,
      alt: picture.alt)
  }

  /// The beginning of a text as machines may have it.
  mutating func sharedSummary(of text: PublicText) -> String? {
    let summary = text.revealForTransfer(for: &trace).summary(maxLength: 200)
    return summary.isEmpty ? nil : summary
  }

  /// The first picture of a text as machines may have it.
  mutating func firstPicture(of text: PublicText) -> String? {
    var first: String?
    text.revealForTransfer(for: &trace).forEachInline { inline in
      if first == nil, case .media(let media) = inline.kind { first = media.id }
    }
    return first
  }

  /// The structured data of the page (schema.org in JSON-LD); empty where machines are told nothing.
  mutating func structuredData(
    title: String, description: String?, trail: [Crumb], as subject: PageSubject
  ) -> HTMLFragment {
    if case .nobody = subject.kind { return .empty }
    guard route != .notFound else { return .empty }
    var data = StructuredData(context, at: route)
    if route != .home { data.add(.breadcrumbs(trail, to: title)) }
    let description = subject.description ?? description
    let picture = subject.picture.flatMap { sharedPicture($0) }
    switch subject.kind {
    case .page, .nobody: break
    case .organization: data.add(.organization(description))
    case .article(let article):
      data.add(
        .article(
          StructuredData.Article(
            title: title, description: description, isNews: article.isNews,
            published: article.published, authors: authors(of: article), picture: picture?.url)))
    case .event(let event): data.add(.event(event, description, picture: picture?.url))
    }
    return data.finish()
  }

  /// Those whom machines may take for the authors.
  private mutating func authors(of article: PageSubject.Article) -> [StructuredData.Author] {
    var authors: [StructuredData.Author] = []
    for author in article.authors where author.isTransferable {
      let page = author.page.map { context.absoluteURL(of: Route($0)) }
      authors.append(
        StructuredData.Author(
          name: author.revealForTransfer(for: &trace), isPerson: author.isNamed, page: page))
    }
    return authors
  }
}
