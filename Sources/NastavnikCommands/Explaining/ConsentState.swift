import Diagnostics
import Gate
import Records

/// What a consent comes to on a day.
struct ConsentState: Sendable {
  /// The consent.
  let consent: Consent
  /// The resources on which it allows something.
  let effectiveOn: [String]
  /// The first reason why it allows nothing; `nil` where it does.
  let obstacle: WithheldReason?

  /// Asks a review about every category and resource of a consent.
  init(_ consent: Consent, in review: PersonReview) {
    self.consent = consent
    var effectiveOn: [String] = []
    var reasons: [WithheldReason] = []
    for resource in consent.resources.map(\.id.text) {
      let findings = consent.allow.flatMap(\.parts).flatMap { category in
        review.findings(on: category, resource: resource).filter {
          $0.consent.origin == consent.origin
        }
      }
      if findings.contains(where: \.isEffective) {
        effectiveOn.append(resource)
      } else {
        reasons += findings.compactMap(\.obstacles.first)
      }
    }
    self.effectiveOn = effectiveOn
    obstacle = effectiveOn.isEmpty ? reasons.min() ?? .noConsent : nil
  }
}
