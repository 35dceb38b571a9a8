import HTML
import Markdown
import Publication

/// Makes the views of one page: its links, its names and pictures, and the trace of what it reveals.
struct PageComposer {
  /// What all pages share.
  let context: SiteContext
  /// Where the page lies.
  let route: Route
  /// How it links to others.
  let locator: Locator
  /// The links that all pages have.
  let links: ChromeLinks
  /// What it has revealed so far.
  var trace = Trace()
  /// The files that pages offer, by path.
  let openFiles: [String: MeasuredFile]
  /// How many tables and listings its texts have so far.
  var regions = RegionNumbers()

  /// Begins the page at a route, which may offer some files.
  init(
    _ context: SiteContext, at route: Route, offering openFiles: [String: MeasuredFile] = [:]
  ) {
    self.context = context
    self.route = route
    self.openFiles = openFiles
    self.locator = Locator(from: route, sitePath: context.sitePath)
    self.links = context.chromeLinks(from: locator)
  }

  /// The section.
  var section: PublicSection { context.section }

  /// A link to another page.
  func link(_ reference: PublicReference) -> LinkView {
    LinkView(title: reference.title, url: url(of: reference))
  }

  /// The address of the page that a reference means, seen from this page.
  func url(of reference: PublicReference) -> String {
    let link = locator.link(to: Route(reference))
    return reference.kind == .document ? "\(link)#\(reference.id)" : link
  }

  /// A person as called here, with a link to their page.
  mutating func name(_ name: PublicName) -> NameView {
    NameView(text: name.reveal(for: &trace), url: name.page.map(url))
  }

  /// People as called here, in their order.
  mutating func names(_ names: [PublicName]) -> [NameView] {
    var views: [NameView] = []
    for name in names { views.append(self.name(name)) }
    return views
  }

  /// A picture with all its copies; `nil` where it may not be shown.
  mutating func picture(_ id: String) -> PictureView? {
    guard let picture = section.pictures[id], let asset = context.assets.pictures[id] else {
      return nil
    }
    trace.note(picture.lines)
    return PictureView(picture, asset, locator: locator)
  }

  /// Pictures with all their copies, in their order.
  mutating func pictures(_ ids: [String]) -> [PictureView] {
    var views: [PictureView] = []
    for id in ids {
      if let view = picture(id) { views.append(view) }
    }
    return views
  }

  /// A file to download, by its path relative to content/.
  func file(_ path: String?) -> FileView? {
    guard let path, let asset = context.assets.files[path] else { return nil }
    return FileView(asset, locator: locator)
  }
}
