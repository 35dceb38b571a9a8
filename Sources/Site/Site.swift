package import Publication

/// The section as files: every page, feed and data file, planned before the first one is written.
package struct Site: Sendable {
  let context: SiteContext
  let theme: Theme

  /// The files that pages offer beside their text, in their order.
  private let openFiles: [MeasuredFile]
  /// The same files by path.
  let openFilesByPath: [String: MeasuredFile]

  /// Prepares the section of one build.
  package init(section: PublicSection, theme: Theme, assets: AssetCatalog) {
    self.init(SiteContext(section: section, assets: assets), theme: theme, offering: [])
    let openFiles = filesToOffer().map(MeasuredFile.init)
    self.init(context, theme: theme, offering: openFiles)
  }

  private init(_ context: SiteContext, theme: Theme, offering files: [MeasuredFile]) {
    self.context = context
    self.theme = theme
    openFiles = files
    openFilesByPath = Dictionary(
      files.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
  }

  private func filesToOffer() -> [SiteFile] { [feed(), calendar()] + data() + tables() }

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
    files += openFiles.map(\.planned)
    // Last, because it lists all pages above.
    files += searchEngineFiles(for: files)
    return files
  }
}
