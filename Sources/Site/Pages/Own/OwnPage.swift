import HTML
package import Mustache

/// A page of the school's own, with the pages below it.
package struct OwnPage: TemplateView {
  let chrome: ChromeView
  let body: HTMLFragment
  let children: [LinkView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_content") { !$0.body.isEmpty || !$0.children.isEmpty },
    .markup("body") { $0.body },
    .flag("has_children") { !$0.children.isEmpty },
    .list("children") { $0.children },
  ]
}
