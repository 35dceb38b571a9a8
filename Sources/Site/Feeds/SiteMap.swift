import HTML
import Publication

/// The addresses of all pages for search engines (the Sitemaps protocol, sitemaps.org).
package enum SiteMap {
  /// The path from the root of the section.
  package static let path = "sitemap.xml"

  /// The whole file; the answer to a missing address is no page that anyone should find.
  ///
  /// The address of somebody's own page is made of the name, so the file reveals it.
  static func file(of pages: [SiteFile], in context: SiteContext) -> SiteFile {
    let paths = pages.map(\.path).filter { $0.hasSuffix(".html") && $0 != Route.notFound.path }
    return SiteFile(path: path) { bytes in
      var xml = XMLWriter()
      xml.open("urlset", ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
      for path in paths {
        xml.open("url")
        xml.element("loc", context.absoluteURL(of: path))
        xml.close("url")
      }
      xml.close("urlset")
      bytes.append(contentsOf: xml.finish())
      return trace(of: context.section)
    }
  }

  private static func trace(of section: PublicSection) -> Trace {
    var trace = Trace()
    for entry in section.mentors + section.mentees where entry.slug != nil {
      _ = entry.name.reveal(for: &trace)
    }
    return trace
  }
}
