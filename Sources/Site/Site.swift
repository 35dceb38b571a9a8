package import Publication

/// The section as files: every page, feed and data file, planned before the first one is written.
package struct Site: Sendable {
  let context: SiteContext
  let theme: Theme

  /// Prepares the section of one build.
  package init(section: PublicSection, theme: Theme, assets: AssetCatalog) {
    self.context = SiteContext(section: section, assets: assets)
    self.theme = theme
  }

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
    files += [feed(), calendar()]
    files += data()
    files += tables()
    // Last, because it lists all pages above.
    files += searchEngineFiles(for: files)
    return files
  }
}
