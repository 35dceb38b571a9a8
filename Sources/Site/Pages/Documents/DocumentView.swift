package import Mustache

/// An entry of the normative base, with the attachments that stand under it.
package struct DocumentView: TemplateView {
  let id: String
  /// The level of the heading that is the title.
  let headingLevel: Int
  let title: String
  /// Kind, date, number and issuer; `nil` where they are the title.
  let requisites: String?
  let status: BadgeView?
  let facts: [FactView]
  let officialURL: String?
  let file: FileView?
  let isFileWithheld: Bool
  let accessiblePage: LinkView?
  let accessibleFile: FileView?
  let signature: SignatureView?
  let attachments: [DocumentView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("id") { $0.id },
    .number("heading_level") { $0.headingLevel },
    .text("title") { $0.title },
    .text("requisites") { $0.requisites },
    .view("status") { $0.status },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_links") { $0.hasLinks },
    .text("official_url") { $0.officialURL },
    .flag("has_file") { $0.file != nil },
    .view("file") { $0.file },
    .flag("is_file_withheld") { $0.isFileWithheld },
    .view("accessible_page") { $0.accessiblePage },
    .flag("has_accessible_file") { $0.accessibleFile != nil },
    .view("accessible_file") { $0.accessibleFile },
    .view("signature") { $0.signature },
    .flag("has_attachments") { !$0.attachments.isEmpty },
    .list("attachments") { $0.attachments },
  ]

  private var hasLinks: Bool {
    officialURL != nil || file != nil || accessiblePage != nil || accessibleFile != nil
  }
}
