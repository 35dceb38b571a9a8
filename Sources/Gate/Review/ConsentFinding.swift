package import Diagnostics
package import Records

/// What one consent does for one category on one resource, on the day of a review.
package struct ConsentFinding: Sendable {
  /// The consent.
  package let consent: Consent
  /// What keeps it from being effective, in the order of precedence; empty where it is effective.
  package let obstacles: [WithheldReason]
  /// The first day on which it can be effective.
  package let firstDay: CivilDate
  /// The last day on which it allows the category, as far as the records tell.
  package let lastDay: CivilDate

  /// Whether it allows the category.
  package var isEffective: Bool { obstacles.isEmpty }
}
