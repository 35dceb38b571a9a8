package import Mustache

/// The pages of a long list, as seen from one of them.
package struct PaginationView: TemplateView {
  /// One page of the list.
  package struct Page: TemplateView {
    let number: String
    let url: String
    let isCurrent: Bool
    let isBehindGap: Bool

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("number") { $0.number },
      .text("url") { $0.url },
      .flag("is_current") { $0.isCurrent },
      .flag("is_behind_gap") { $0.isBehindGap },
    ]
  }

  let label: String
  let pages: [Page]
  let previous: String?
  let next: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("label") { $0.label },
    .list("pages") { $0.pages },
    .text("previous") { $0.previous },
    .text("next") { $0.next },
  ]
}
