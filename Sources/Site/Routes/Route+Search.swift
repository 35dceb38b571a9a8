extension Route {
  /// Under which heading the search finds the page; `nil` for what only repeats other pages.
  ///
  /// The rows of a bank's further pages stand nowhere else, those of the news do.
  var searchKind: String? {
    switch self {
    case .home, .about: "О разделе"
    case .folder(.search), .newsOfYear, .listPage(.news, _), .notFound: nil
    case .folder(let folder), .listPage(let folder, _), .item(let folder, _): folder.title
    case .roadmapOf: Folder.roadmap.title
    case .ownPage: "О наставничестве"
    }
  }
}
