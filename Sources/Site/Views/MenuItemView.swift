package import Mustache

/// An entry of the menu, with its relation to the page that it stands on.
package struct MenuItemView: TemplateView {
  let title: String
  let url: String
  /// Whether it is this very page.
  let isCurrent: Bool
  /// Whether this page lies below it.
  let isAround: Bool

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .flag("is_current") { $0.isCurrent },
    .flag("is_around") { $0.isAround },
  ]
}
