import HTML
package import Mustache

/// An event with everything that a visitor has to know to come.
package struct EventPage: TemplateView {
  let chrome: ChromeView
  let when: String
  let whenISO: String
  let isPast: Bool
  let facts: [FactView]
  let body: HTMLFragment
  let registrationURL: String?

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .view("chrome") { $0.chrome },
    .text("when") { $0.when },
    .text("when_iso") { $0.whenISO },
    .flag("is_past") { $0.isPast },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .markup("body") { $0.body },
    .text("registration_url") { $0.registrationURL },
  ]
}
