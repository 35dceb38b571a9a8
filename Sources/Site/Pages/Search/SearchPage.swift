package import Mustache

/// The search, and under it all pages by title for those whom no search can serve.
package struct SearchPage: TemplateView {
  /// The pages of one folder.
  package struct Group: TemplateView {
    let anchor: String
    let title: String
    let pages: [LinkView]

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("anchor") { $0.anchor },
      .text("title") { $0.title },
      .list("pages") { $0.pages },
    ]
  }

  let chrome: ChromeView
  /// Where the program of the search index lies; `nil` where titles alone can be searched.
  let bundle: String?
  /// The root of the section, which the addresses of the index begin from.
  let root: String
  let groups: [Group]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("bundle") { $0.bundle },
    .text("root") { $0.root },
    .list("groups") { $0.groups },
  ]
}
