package import Mustache

/// The list of all practices or of all materials.
package struct WorkListPage: TemplateView {
  let chrome: ChromeView
  let works: [WorkCardView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_works") { !$0.works.isEmpty },
    .list("works") { $0.works },
  ]
}
