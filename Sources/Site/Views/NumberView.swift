package import Mustache

/// A key number with the words that go with it.
package struct NumberView: TemplateView {
  let value: String
  let label: String
  let url: String?

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .text("value") { $0.value },
    .text("label") { $0.label },
    .text("url") { $0.url },
  ]
}
