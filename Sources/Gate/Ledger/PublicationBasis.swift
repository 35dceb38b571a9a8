/// By what right a field is shown.
package enum PublicationBasis: String, Sendable, Hashable {
  /// By the person's consent for dissemination (152-ФЗ, article 10.1).
  case consent
  /// By law, without consent (№ 1802, items 10–11).
  case law
  /// It says nothing about a person.
  case `public`
}
