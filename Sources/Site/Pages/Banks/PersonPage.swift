import HTML
package import Mustache

/// The page of a person who is named in a bank.
package struct PersonPage: TemplateView {
  let chrome: ChromeView
  let role: String
  let state: BadgeView
  let face: FaceView
  let facts: [FactView]
  let requests: [String]
  let bio: HTMLFragment?
  let programs: [LinkView]
  let email: String?
  /// The e-mail where a link can be made of it.
  let mailbox: String?
  let phone: String?
  let dial: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("role") { $0.role },
    .view("state") { $0.state },
    .view("face") { $0.face },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_requests") { !$0.requests.isEmpty },
    .texts("requests") { $0.requests },
    .markup("bio") { $0.bio },
    .flag("has_programs") { !$0.programs.isEmpty },
    .list("programs") { $0.programs },
    .flag("has_contacts") { $0.email != nil || $0.phone != nil },
    .text("email") { $0.email },
    .text("mailbox") { $0.mailbox },
    .text("phone") { $0.phone },
    .text("dial") { $0.dial },
  ]
}
