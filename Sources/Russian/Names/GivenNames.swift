/// Given names in use in Russia, by which «Пётр Иванов» is told from Иван Иванов.
///
/// Short forms (Маша, Саша) are left out on purpose: they name one who is called otherwise in the
/// records, and to take them for somebody else would clear a mention.
package enum GivenNames {
  /// Whether a word, as folded letters, is a known given name in any case.
  ///
  /// Two letters are none, neither «Ян» nor a form of «Ия»: they are initials more often.
  package static func contains(form: String) -> Bool {
    form.count > 2 && nominatives(of: form).contains { men.contains($0) || women.contains($0) }
  }

  /// The gender of a name in the nominative; `nil` for a name that is not in the lists, or in both.
  static func gender(of word: String) -> GrammaticalGender? {
    switch (men.contains(word), women.contains(word)) {
    case (true, false): .masculine
    case (false, true): .feminine
    default: nil
    }
  }

  /// What a form could be the case of, the form itself first; most of these are no names.
  private static func nominatives(of form: String) -> [String] {
    var names = [form]
    for length in 1...3 where form.count > length {
      let stem = String(form.dropLast(length))
      for end in nominativeEnds[String(form.suffix(length))] ?? [] { names.append(stem + end) }
    }
    // Павла, Львом.
    for (short, full) in [("павл", "павел"), ("льв", "лев")] where form.hasPrefix(short) {
      if ["а", "у", "ом", "е"].contains(form.dropFirst(short.count)) { names.append(full) }
    }
    return names
  }

  /// The nominative's ends by the end of another case.
  private static let nominativeEnds: [String: [String]] = [
    "а": [""], "у": ["", "а"], "е": ["", "а", "я", "й", "ь"], "ы": ["а"],
    "и": ["а", "я", "ь", "й"], "я": ["й", "ь"], "ю": ["й", "ь", "я"], "ом": [""],
    "ем": ["", "й", "ь"], "ой": ["а"], "ою": ["а"], "ей": ["а", "я"], "ею": ["а", "я"],
    "ью": ["ь"], "ья": ["ий"], "ьей": ["ия"], "ьи": ["ия"],
  ]

  private static let men = list(menOfRussia + menOfThePeoples)
  private static let women = list(womenOfRussia + womenOfThePeoples)

  private static func list(_ names: String) -> Set<String> {
    Set(names.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
