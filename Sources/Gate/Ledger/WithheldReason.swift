/// Why a field or a record is not shown, in the order in which reasons take precedence.
///
/// Where several apply, the ledger names the first (contract, section 5).
package enum WithheldReason: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The field is never published, whatever the consents say.
  case never
  /// The record is a draft.
  case draft
  /// The day of publication has not come.
  case future
  /// The programme has not ended (D, item 22).
  case notCompleted = "not-completed"
  /// The document holds personal data and has no redacted file.
  case personalData = "personal-data"
  /// Somebody signed who may not sign at this age.
  case wrongSigner = "wrong-signer"
  /// The consent was signed inside another document since 01.09.2025.
  case notSeparate = "not-separate"
  /// The consent is for another resource.
  case otherResource = "other-resource"
  /// The term of the consent has not begun.
  case notYetValid = "not-yet-valid"
  /// The consent was withdrawn.
  case withdrawn
  /// The term has ended: of the consent, of childhood for its signer, or of a news item.
  case expired
  /// No consent covers the field.
  case noConsent = "no-consent"

  private var precedence: Int { WithheldReason.allCases.firstIndex(of: self) ?? 0 }

  /// Orders by precedence: the lesser reason is the one that the ledger names.
  package static func < (left: WithheldReason, right: WithheldReason) -> Bool {
    left.precedence < right.precedence
  }
}
