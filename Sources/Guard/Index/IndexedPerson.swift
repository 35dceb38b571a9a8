/// A person as the index knows them: numbers in place of words.
///
/// Texts are compared with many people, so that each is an object: a copy would count references to
/// six lists.
final class IndexedPerson: Sendable {
  /// The words of a name.
  struct Name: Sendable {
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

  /// Whose name it is.
  let subject: ProtectedSubject
  /// The words of the surname.
  let surname: [Int32]
  /// The words of the given name; none where the record has an initial alone.
  let givenName: [Int32]
  /// The words of the patronymic; none where there is none, or an initial alone.
  let patronymic: [Int32]
  /// The folded first letters of the given names; none where there is none.
  let givenInitials: [UInt16]
  /// The folded first letters of the patronymic's words; none where there is none.
  let patronymicInitials: [UInt16]
  /// The folded letters of the patronymic's first word.
  let patronymicLetters: [UInt16]

  /// Puts a person together with the words of the name.
  init(_ subject: ProtectedSubject, _ name: Name) {
    self.subject = subject
    surname = name.surname
    givenName = name.givenName
    patronymic = name.patronymic
    givenInitials = name.givenInitials
    patronymicInitials = name.patronymicInitials
    patronymicLetters = name.patronymicLetters
  }

  /// Whether the record tells nothing of the given name but its first letter.
  var hasInitialAlone: Bool { givenName.isEmpty && !givenInitials.isEmpty }

  /// The parts of the name that some initials are, those of given names first; `nil` where they are
  /// somebody else's.
  ///
  /// Of several names each may be left out: «А. Х. М.», «А. М.» and «Х. М.» are all Абдул-Хамид
  /// Магомедович.
  func parts(of initials: [Initial]) -> NameParts? {
    for count in initials.indices.map({ $0 + 1 })
    where IndexedPerson.fit(initials[..<count], givenInitials) {
      let rest = initials[count...]
      if rest.isEmpty { return .givenName }
      // Of a patronymic that the record does not have nothing can be told.
      if patronymicInitials.isEmpty, rest.count == 1 { return .givenName }
      if IndexedPerson.fit(rest, patronymicInitials) { return [.givenName, .patronymic] }
    }
    return nil
  }

  /// Whether each initial is one of some letters, in their order.
  private static func fit(_ initials: ArraySlice<Initial>, _ letters: [UInt16]) -> Bool {
    var rest = letters[...]
    for initial in initials {
      guard let found = rest.firstIndex(where: initial.fits) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }
}
