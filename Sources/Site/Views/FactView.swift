package import Mustache

/// A line of a list of facts: what it is, and the words, the items or the links that say it.
package struct FactView: TemplateView {
  let label: String
  var text: String?
  var items: [String] = []
  var links: [LinkView] = []

  /// Says a fact in words.
  init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }

  /// Says a fact in several items.
  init(_ label: String, _ items: [String]) {
    self.label = label
    if items.count == 1 { text = items[0] } else { self.items = items }
  }

  /// Says a fact in links.
  init(_ label: String, _ links: [LinkView]) {
    self.label = label
    self.links = links
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("label") { $0.label },
    .text("text") { $0.text },
    .flag("has_items") { !$0.items.isEmpty },
    .texts("items") { $0.items },
    .flag("has_links") { !$0.links.isEmpty },
    .list("links") { $0.links },
  ]
}
