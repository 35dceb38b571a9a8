package import Mustache

/// Which columns of a bank's table some row fills; the others are left out.
package struct BankColumns: TemplateView {
  let hasPosition: Bool
  let hasForms: Bool
  let hasRequests: Bool
  let hasSince: Bool

  /// Looks which columns the rows fill.
  init(of rows: [BankRowView]) {
    hasPosition = rows.contains { !$0.position.isEmpty }
    hasForms = rows.contains { !$0.forms.isEmpty }
    hasRequests = rows.contains { !$0.requests.isEmpty }
    hasSince = rows.contains { $0.since != nil }
  }

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .flag("has_position") { $0.hasPosition },
    .flag("has_forms") { $0.hasForms },
    .flag("has_requests") { $0.hasRequests },
    .flag("has_since") { $0.hasSince },
  ]
}
