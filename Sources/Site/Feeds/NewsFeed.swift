import Diagnostics
import HTML
import Markdown
import Publication

/// The news for feed readers (Atom, RFC 4287).
///
/// Times come from the dates of the news alone: the bytes change only when the news do.
struct NewsFeed {
  /// The path from the root of the section.
  static let path = "feed.xml"
  /// How many news the feed holds, the newest.
  static let limit = 50

  private var reader: TransferReader
  private let clock: SectionClock

  /// Begins the feed of a section.
  init(_ context: SiteContext) {
    reader = TransferReader(context)
    clock = SectionClock(of: context.section)
  }

  /// Appends the whole feed and tells what it reveals.
  mutating func write(to bytes: inout [UInt8]) -> Trace {
    let section = reader.section
    let news = section.news.prefix(NewsFeed.limit)
    let address = reader.context.absoluteURL(of: NewsFeed.path)
    var xml = XMLWriter()
    xml.open("feed", ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "ru"))
    // The address of the feed is its id: it stays as long as the section stays where it is.
    xml.element("id", address)
    xml.element("title", "Наставничество — \(section.organization.shortName)")
    xml.empty("link", ("rel", "self"), ("type", "application/atom+xml"), ("href", address))
    xml.empty(
      "link", ("rel", "alternate"), ("type", "text/html"), ("href", reader.url(of: .folder(.news))))
    // A feed without news has to name a time too: the school year is as old as it can be.
    let updated = news.map(\.date).max() ?? section.schoolYear.firstDay
    xml.element("updated", clock.timestamp(updated))
    xml.open("author")
    xml.element("name", section.organization.fullName)
    xml.element("uri", reader.url(section.organization.siteURL, on: .home))
    xml.close("author")
    for item in news { write(item, to: &xml) }
    xml.close("feed")
    bytes.append(contentsOf: xml.finish())
    return reader.trace
  }

  private mutating func write(_ item: PublicNews, to xml: inout XMLWriter) {
    reader.trace.note(item.lines)
    let route = Route.item(.news, item.id)
    let address = reader.url(of: route)
    xml.open("entry")
    xml.element("id", address)
    xml.element("title", item.title)
    xml.empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", address))
    xml.element("published", clock.timestamp(item.date))
    xml.element("updated", clock.timestamp(item.date))
    if let author = item.author, author.isTransferable {
      xml.open("author")
      xml.element("name", author.revealForTransfer(for: &reader.trace))
      xml.close("author")
    }
    let summary = item.summary ?? item.body.transfer.summary(maxLength: 240)
    if !summary.isEmpty { xml.element("summary", summary) }
    xml.element("content", sourceOf: reader.markup(item.body, on: route), ("type", "html"))
    xml.close("entry")
  }
}
