/// A person as the index knows them: where the words of the name stand in the list of all.
///
/// Every surname of a text is compared with many people by several threads at once, so that nothing
/// here counts references.
struct IndexedPerson: Sendable {
  /// The words of the surname.
  let surname: NameIndex.PlaceInList
  /// The words of the given name; none where the record has an initial alone.
  let givenName: NameIndex.PlaceInList
  /// The words of the patronymic; none where there is none, or an initial alone.
  let patronymic: NameIndex.PlaceInList
  /// The folded first letters of the given names; none where there is none.
  let givenInitials: NameIndex.PlaceInList
  /// The folded first letters of the patronymic's words; none where there is none.
  let patronymicInitials: NameIndex.PlaceInList
  /// The folded letters of the patronymic's first word.
  let patronymicLetters: NameIndex.PlaceInList

  /// Whether the record tells nothing of the given name but its first letter.
  var hasInitialAlone: Bool { givenName.isEmpty && !givenInitials.isEmpty }
}
