/// A person while the index grows: numbers in place of the words of the name.
struct PersonDraft {
  /// The words of a name.
  struct Name {
    /// The words of the surname.
    var surname: [Int32] = []
    /// The words of the given name; none where the record has an initial alone.
    var givenName: [Int32] = []
    /// The words of the patronymic; none where there is none, or an initial alone.
    var patronymic: [Int32] = []
    /// The folded first letters of the given names; none where there is none.
    var givenInitials: [UInt16] = []
    /// The folded first letters of the patronymic's words; none where there is none.
    var patronymicInitials: [UInt16] = []
    /// The folded letters of the patronymic's first word.
    var patronymicLetters: [UInt16] = []
  }

  /// What people have in common of whom one surname and given name may speak.
  struct Calling: Hashable {
    let surname: [Int32]
    let givenName: [Int32]
    let givenInitials: [UInt16]
  }

  /// Whose name it is.
  let subject: ProtectedSubject
  /// The name.
  let name: Name

  /// The surname and the given name.
  var calling: Calling {
    Calling(surname: name.surname, givenName: name.givenName, givenInitials: name.givenInitials)
  }

  /// The person with all words in a list.
  func person(adding lists: inout [Int32]) -> IndexedPerson {
    IndexedPerson(
      surname: .init(adding: name.surname, to: &lists),
      givenName: .init(adding: name.givenName, to: &lists),
      patronymic: .init(adding: name.patronymic, to: &lists),
      givenInitials: .init(adding: name.givenInitials.map(Int32.init), to: &lists),
      patronymicInitials: .init(adding: name.patronymicInitials.map(Int32.init), to: &lists),
      patronymicLetters: .init(adding: name.patronymicLetters.map(Int32.init), to: &lists))
  }
}
