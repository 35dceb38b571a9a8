/// What stands beside a surname and tells whose it is.
struct NameEvidence {
  /// The token of the given name.
  var givenName: Int?
  /// The token of the patronymic.
  var patronymic: Int?
  /// The letters of the initials, one or two.
  var initials: [Initial] = []
  /// The first letter of the patronymic, beside a given name in full.
  var patronymicInitial: Initial?
  /// Whether the words may also be those of two people, as in a list or in two cells.
  var isSeparable = false
  /// Whether it is one of several names, of which another may be the person's: «Иван и Пётр
  /// Ивановы».
  var isListed = false
  /// Whether a dash or other cells stand between it and the surname.
  var isApart = false
  /// Whether it may be a word that is no part of a name, as «s» in `vstrecha-s-ivanovym`.
  var isDoubtful = false
  /// The tokens that it is made of.
  var tokens: Range<Int>

  /// Whether it is enough beside half of a surname, which alone says nothing.
  var isFull: Bool { givenName != nil || initials.count > 1 }

  /// Whether a person of another name is somebody else.
  var contradicts: Bool { !isSeparable && !isListed && !isDoubtful }
}
