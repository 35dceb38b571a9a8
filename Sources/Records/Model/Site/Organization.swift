package import Diagnostics

/// The organisation whose section it is.
package struct Organization: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The full name.
  package var fullName: String
  /// The short name.
  package var shortName: String?
  /// What it is.
  package var type: OrganizationType
  /// The address.
  package var address: String?
  /// The taxpayer number.
  package var inn: String?
  /// The registration number.
  package var ogrn: String?
  /// The official site.
  package var siteURL: WebAddress
  /// The founder.
  package var founder: String?
  /// The policy on personal data (152-ФЗ, article 18.1, part 2).
  package var policyURL: WebAddress?
  /// Who answers for personal data.
  package var dataOfficer: DataOfficer?
}
