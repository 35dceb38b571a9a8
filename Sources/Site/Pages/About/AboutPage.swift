package import Mustache

/// The page about the section: whose it is, who answers, what the rules ask for and where it is.
package struct AboutPage: TemplateView {
  /// Something that the rules ask for.
  package struct Row: TemplateView {
    let source: String
    let subject: String
    let place: LinkView
    let state: BadgeView

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("source") { $0.source },
      .text("subject") { $0.subject },
      .view("place") { $0.place },
      .view("state") { $0.state },
    ]
  }

  /// The id of the place where those who answer are named.
  static let contactsAnchor = "otvechayut"

  let chrome: ChromeView
  let organization: String
  let facts: [FactView]
  let siteURL: String
  let contacts: [ContactView]
  let rows: [Row]
  /// The rows as a file.
  let download: DownloadView?
  let files: [DownloadView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("organization") { $0.organization },
    .list("facts") { $0.facts },
    .text("site_url") { $0.siteURL },
    .text("contacts_anchor") { _ in contactsAnchor },
    .list("contacts") { $0.contacts },
    .list("rows") { $0.rows },
    .view("download") { $0.download },
    .list("files") { $0.files },
  ]
}
