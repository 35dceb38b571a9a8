import Mustache

/// A consent for dissemination to be printed and signed, filled in as far as the record allows.
///
/// It holds what приказ Роскомнадзора № 18 of 24.02.2021 asks for. No box is ticked beforehand:
/// silence is no consent (152-ФЗ, article 10.1, part 8).
struct ConsentForm: TemplateView {
  /// Something to be filled in: the words that are known, else a blank line.
  struct Line: TemplateView {
    let label: String
    let text: String?

    /// The names that templates use.
    static let fields: Fields<Self> = [
      .text("label") { $0.label },
      .text("text") { $0.text },
    ]
  }

  /// An information resource with its address and the pages on which the data are to stand.
  struct Resource: TemplateView {
    let title: String
    let url: String
    let pages: [String]

    /// The names that templates use.
    static let fields: Fields<Self> = [
      .text("title") { $0.title },
      .text("url") { $0.url },
      .flag("has_pages") { !$0.pages.isEmpty },
      .texts("pages") { $0.pages },
    ]
  }

  /// Categories of personal data under one heading, each to be allowed or not.
  struct Group: TemplateView {
    let heading: String
    let categories: [String]

    /// The names that templates use.
    static let fields: Fields<Self> = [
      .text("heading") { $0.heading },
      .texts("categories") { $0.categories },
    ]
  }

  /// The person whose data they are.
  let subject: [Line]
  /// Who signs for a child, or beside a teenager; nothing for an adult.
  let guardian: [Line]
  /// The organisation.
  let operatorLines: [Line]
  /// What the data are published for.
  let purposes: [String]
  /// Where they are published.
  let resources: [Resource]
  /// What is published.
  let groups: [Group]
  /// The last day before the eighteenth birthday; `nil` for an adult.
  let lastDayOfChildhood: String?
  /// Where a demand to stop goes.
  let withdrawal: [Line]
  /// Who signs, each with the name that is known.
  let signatures: [Line]

  /// The names that templates use.
  static let fields: Fields<Self> = [
    .list("subject") { $0.subject },
    .flag("has_guardian") { !$0.guardian.isEmpty },
    .list("guardian") { $0.guardian },
    .list("operator") { $0.operatorLines },
    .texts("purposes") { $0.purposes },
    .list("resources") { $0.resources },
    .list("groups") { $0.groups },
    .text("last_day_of_childhood") { $0.lastDayOfChildhood },
    .list("withdrawal") { $0.withdrawal },
    .list("signatures") { $0.signatures },
  ]
}
