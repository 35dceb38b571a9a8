/// A person as the index knows them: numbers in place of words.
struct IndexedPerson: Sendable {
  /// Whose name it is.
  let subject: ProtectedSubject
  /// The words of the surname.
  var surname: [Int32] = []
  /// The words of the given name; none where the record has an initial alone.
  var givenName: [Int32] = []
  /// The words of the patronymic; none where there is none, or an initial alone.
  var patronymic: [Int32] = []
  /// The folded first letter of the given name, 0 where there is none.
  var givenInitial: UInt16 = 0
  /// The folded first letter of the patronymic, 0 where there is none.
  var patronymicInitial: UInt16 = 0

  /// Knows nothing of the name yet.
  init(_ subject: ProtectedSubject) { self.subject = subject }

  /// Whether the record tells nothing of the given name but its first letter.
  var hasInitialAlone: Bool { givenName.isEmpty && givenInitial != 0 }
}
