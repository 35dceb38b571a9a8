package import Diagnostics

/// An information resource for which consents are asked (Роскомнадзор № 18).
package struct OnlineResource: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The id by which consents name it.
  package var id: RecordID
  /// What it is called.
  package var title: String
  /// Where it is.
  package var url: WebAddress
}
