package import Diagnostics

/// A name that a list of the school protects wherever it stands (contract, section 3, `guard`).
package struct ProtectedName: Sendable, Hashable {
  /// The surname.
  package let surname: String
  /// The given name, where the list has one; an initial is possible.
  package let givenName: String?
  /// The patronymic, where the list has one; an initial is possible.
  package let patronymic: String?
  /// The file and the row.
  package let place: SourcePlace

  /// Takes a row of a list.
  package init(surname: String, givenName: String?, patronymic: String?, at place: SourcePlace) {
    self.surname = surname
    self.givenName = givenName
    self.patronymic = patronymic
    self.place = place
  }
}
