import Publication

/// What robots may read: everything (RFC 9309), and where the list of pages lies.
///
/// Robots look for it at the root of a host alone; a section in a folder can only offer it.
enum RobotsFile {
  /// The whole file.
  static func file(in context: SiteContext) -> SiteFile {
    SiteFile(path: "robots.txt") { bytes in
      let sitemap = context.absoluteURL(of: SiteMap.path)
      bytes.append(contentsOf: "User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
      return Trace()
    }
  }
}
