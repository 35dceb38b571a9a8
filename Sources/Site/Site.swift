package import Publication

/// The section as files: every page, feed and data file, planned before the first one is written.
package struct Site: Sendable {
  let context: SiteContext
  let theme: Theme

  /// Prepares the section of one build.
  package init(section: PublicSection, theme: Theme, assets: AssetCatalog) {
    let unmeasured = SiteContext(section: section, assets: assets)
    self.theme = theme
    self.context = Site.measured(unmeasured, theme: theme)
  }

  private init(_ context: SiteContext, theme: Theme) {
    self.context = context
    self.theme = theme
  }

  /// The context with the sizes of the files that pages offer.
  ///
  /// The files are written once for that and thrown away: their bytes are not kept until the end.
  private static func measured(_ context: SiteContext, theme: Theme) -> SiteContext {
    var context = context
    var bytes: [UInt8] = []
    for file in Site(context, theme: theme).openFiles() {
      bytes.removeAll(keepingCapacity: true)
      _ = file.write(&bytes)
      // A table of headings alone tells nobody anything.
      if file.path.hasSuffix(".csv"), bytes.count(where: { $0 == UInt8(ascii: "\n") }) < 2 {
        continue
      }
      context.sizes[file.path] = bytes.count
    }
    return context
  }

  /// The files that pages offer beside their text.
  private func openFiles() -> [SiteFile] { [feed(), calendar()] + data() + tables() }

  /// Every file that the generator makes, by path; nothing is rendered yet.
  package func files() -> [SiteFile] {
    var files = [page(.home, theme.home) { $0.home() }]
    files += banks()
    files += programs()
    files += singlePages()
    files += documents()
    files += roadmaps()
    files += news()
    files += events()
    files += library()
    files += ownPages()
    files.append(page(.about, theme.about) { $0.about() })
    files += openFiles()
    // Last, because it lists all pages above.
    files += searchEngineFiles(for: files)
    return files
  }
}
