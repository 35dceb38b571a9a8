package import Mustache
import Publication

/// Which columns of a bank's table some row fills; the others are left out.
///
/// All pages of a bank have the same columns, so that a filter can put their rows into one table.
package struct BankColumns: TemplateView {
  let hasPosition: Bool
  let hasForms: Bool
  let hasRequests: Bool
  let hasSince: Bool

  /// Looks which columns the rows of a whole bank fill.
  init(of entries: [PublicBankEntry]) {
    hasPosition = entries.contains { entry in
      let profile = entry.profile
      return profile.position != nil || profile.subjects != nil || profile.grade != nil
        || profile.workplace != nil
    }
    hasForms = entries.contains { !$0.forms.isEmpty }
    hasRequests = entries.contains { $0.requests.map { !$0.isEmpty } ?? false }
    hasSince = entries.contains { $0.profile.since != nil }
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .flag("has_position") { $0.hasPosition },
    .flag("has_forms") { $0.hasForms },
    .flag("has_requests") { $0.hasRequests },
    .flag("has_since") { $0.hasSince },
  ]
}
