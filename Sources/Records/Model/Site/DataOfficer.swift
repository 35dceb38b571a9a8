package import Diagnostics

/// Who answers for personal data, by role, never by name.
package struct DataOfficer: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The role.
  package var role: String?
  /// The e-mail of the office.
  package var email: String?
  /// The phone of the office.
  package var phone: String?
}
