package import Diagnostics

/// The mark of an electronic signature (№ 1802, point 18).
package struct DocumentSignature: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The day of the signature.
  package var signedAt: DayOrTime?
  /// Who signed.
  package var signer: RecordOrText<Person>?
  /// The post of the signer.
  package var post: String?
  /// The unique program key.
  package var key: String?
  /// The detached signature.
  package var file: ContentFile?
}
