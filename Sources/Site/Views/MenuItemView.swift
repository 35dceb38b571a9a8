package import Mustache

/// An entry of the menu, with its relation to the page that it stands on.
package struct MenuItemView: TemplateView {
  let title: String
  let url: String
  let mark: MenuMark

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .flag("is_current") { $0.mark == .current },
    .flag("is_around") { $0.mark == .around },
  ]
}
