import Diagnostics
import HTML
import Publication

/// Gathers the structured data of one page: things of schema.org in one graph (JSON-LD 1.1).
struct StructuredData {
  /// Something that search engines know.
  enum Thing {
    /// The pages between the home page and this one, and this one's title.
    case breadcrumbs([PageComposer.Crumb], to: String)
    /// The organisation and its section, in one sentence.
    case organization(String?)
    /// A text.
    case article(Article)
    /// An event, with the beginning of its text and the address of its picture.
    case event(PublicEvent, String?, picture: String?)
  }

  /// A text for search engines.
  struct Article {
    let title: String
    let description: String?
    let isNews: Bool
    let published: CivilDate?
    let authors: [Author]
    let picture: String?
  }

  /// Somebody who wrote a text: a person, or a body called by words.
  struct Author {
    let name: String
    let isPerson: Bool
    let page: String?
  }

  let context: SiteContext
  let route: Route
  private var things: [Thing] = []

  /// Begins the graph of the page at a route.
  init(_ context: SiteContext, at route: Route) {
    self.context = context
    self.route = route
  }

  /// Adds a thing behind the others.
  mutating func add(_ thing: Thing) { things.append(thing) }

  /// Hands out the graph as a data block; nothing without any thing.
  func finish() -> HTMLFragment {
    guard !things.isEmpty else { return .empty }
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.arrayMember("@graph") { json in
        for thing in things { write(thing, to: &json) }
      }
    }
    var html = HTMLWriter()
    html.dataBlock(type: "application/ld+json", json: json.finish())
    return html.finish()
  }

  private func write(_ thing: Thing, to json: inout JSONWriter) {
    switch thing {
    case .breadcrumbs(let trail, let title): writeBreadcrumbs(trail, to: title, &json)
    case .organization(let description):
      json.object { writeOrganization(to: &$0) }
      writeSite(description, to: &json)
    case .article(let article): write(article, to: &json)
    case .event(let event, let description, let picture):
      write(event, description, picture, to: &json)
    }
  }
}
