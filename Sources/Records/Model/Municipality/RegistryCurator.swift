/// The curator of an organisation in the registry.
package enum RegistryCurator: Sendable {
  /// One of the municipality's own people.
  case person(Reference<Person>)
  /// Someone of the organisation.
  case named(NamedCurator)
}
