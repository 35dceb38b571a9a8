package import Mustache

/// Somebody who answers for the section, in that capacity.
package struct ContactView: TemplateView {
  let capacity: String
  let name: NameView?
  let position: String?
  let email: String?
  /// The e-mail where a link can be made of it.
  let mailbox: String?
  let phone: String?
  /// The telephone for a link: digits and a plus alone.
  let dial: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("capacity") { $0.capacity },
    .view("name") { $0.name },
    .text("position") { $0.position },
    .flag("has_ways") { $0.phone != nil || $0.email != nil },
    .text("email") { $0.email },
    .text("mailbox") { $0.mailbox },
    .text("phone") { $0.phone },
    .text("dial") { $0.dial },
  ]
}
