package import Mustache

/// What a server shows for an address that the section does not have.
package struct NotFoundPage: TemplateView {
  let chrome: ChromeView
  let folders: [LinkView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .list("folders") { $0.folders },
  ]
}
