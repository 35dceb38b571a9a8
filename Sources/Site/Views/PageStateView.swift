package import Mustache

/// How fresh a page is, and who answers for it.
package struct PageStateView: TemplateView {
  let updated: String?
  let updatedISO: String?
  /// Who answers, by capacity, with the place where they are named.
  let responsible: LinkView

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("updated") { $0.updated },
    .text("updated_iso") { $0.updatedISO },
    .view("responsible") { $0.responsible },
  ]
}
