package import Diagnostics

/// A curator who has no record of their own.
package struct NamedCurator: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The full name.
  package var name: String
  /// The post.
  package var position: String?
  /// By what the name may be shown.
  package var basis: CuratorBasis
}
