/// All names of one person, declined by the gender that the whole name tells.
package struct PersonNameForms: Sendable, Hashable {
  /// By which gender the names were declined; `nil` where nothing told it.
  package let gender: GrammaticalGender?
  /// `nil` where the record has no surname; the same goes for the other two.
  package let surname: NameForms?
  /// The given name.
  package let givenName: NameForms?
  /// The patronymic.
  package let patronymic: NameForms?

  /// Takes the parts as the record has them, empty ones as absent.
  package init(surname: String?, givenName: String?, patronymic: String?) {
    let gender = GrammaticalGender.of(
      surname: surname, givenName: givenName, patronymic: patronymic)
    self.gender = gender
    self.surname = surname.map { NameForms(surname: $0, gender: gender) }
    self.givenName = givenName.map { NameForms(givenName: $0, gender: gender) }
    self.patronymic = patronymic.map { NameForms(patronymic: $0, gender: gender) }
  }
}
