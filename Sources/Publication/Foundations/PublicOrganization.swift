/// The organisation whose section it is.
package struct PublicOrganization: Sendable {
  /// The full name.
  package var fullName: String
  /// The short name; the full one where there is none.
  package var shortName: String
  /// What it is: a school, a college, a municipality.
  package var type: PublicTermOfArt
  /// The address.
  package var address: String?
  /// The taxpayer number.
  package var inn: String?
  /// The registration number.
  package var ogrn: String?
  /// The official site.
  package var siteURL: String
  /// The founder.
  package var founder: String?
  /// The policy on personal data (152-ФЗ, article 18.1, part 2).
  package var policyURL: String?

  /// Makes an organisation.
  package init(fullName: String, shortName: String, type: PublicTermOfArt, siteURL: String) {
    self.fullName = fullName
    self.shortName = shortName
    self.type = type
    self.siteURL = siteURL
  }
}
