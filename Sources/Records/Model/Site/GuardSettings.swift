package import Diagnostics

/// What the guard protects beside the records, and what it lets pass.
package struct GuardSettings: Placed {
  /// Where the mapping begins.
  package var origin = SourcePlace(file: "site.yaml")
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The lists of extra protected names: CSV files under content/.
  package var protect: [ContentFile] = []
  /// The phrases that are no leak.
  package var allow: [GuardException] = []
}
