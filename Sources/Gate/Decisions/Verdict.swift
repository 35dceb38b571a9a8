import Diagnostics

/// The gate's decision about one category of one person's data on one resource.
enum Verdict: Sendable, Hashable {
  /// It may be shown, up to and including a day where the right has a term.
  case allowed(PublicationBasis, until: CivilDate?)
  /// It is kept back; the day from which it may be shown where that is known.
  case withheld(WithheldReason, from: CivilDate?)

  /// Whether it may be shown.
  var isAllowed: Bool {
    if case .allowed = self { true } else { false }
  }
}
