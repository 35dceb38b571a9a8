/// A surname, given name or patronymic with everything that it can look like in a text.
///
/// A name of several words («Петрова-Водкина», «Гасан оглы», «Анна Мария») is found word by word:
/// each word in any of its forms, hyphens and spaces between them alike, particles left out at will.
package struct NameForms: Sendable, Hashable {
  /// The words in the order of the record; none where the name has no letters.
  package let words: [WordForms]

  /// Declines a surname.
  ///
  /// - Parameters:
  ///   - surname: As the record has it, in the nominative of the person's own gender.
  ///   - gender: `nil` where nothing tells it; then the forms of men and women are given.
  package init(surname: String, gender: GrammaticalGender?) {
    words = NameForms.decline(surname) { SurnameDeclension(word: $0, gender: gender).forms }
  }

  /// Declines a given name; the gender means the same as for surnames.
  package init(givenName: String, gender: GrammaticalGender?) {
    words = NameForms.decline(givenName) { GivenNameDeclension(word: $0, gender: gender).forms }
  }

  /// Declines a patronymic.
  ///
  /// Of a Turkic one («Гасан оглы») the father's name is found with the particle glued to it and in
  /// a Russian patronymic too: «Гасаноглы», «Гасанович».
  package init(patronymic: String, gender: GrammaticalGender?) {
    let names = TurkicPatronymic.words(of: NameFolding.words(of: patronymic))
    let child = names.dropFirst().lazy.compactMap(NameParticles.gender).first
    words = NameForms.decline(names) { word in
      let forms = PatronymicDeclension(word: word, gender: gender).forms
      guard let child else { return forms }
      return WordForms(
        nominative: word,
        singular: forms.singular + TurkicPatronymic.otherForms(of: word, child),
        plural: forms.plural)
    }
  }

  private static func decline(_ name: String, by forms: (String) -> WordForms) -> [WordForms] {
    decline(NameFolding.words(of: name), by: forms)
  }

  private static func decline(_ words: [String], by forms: (String) -> WordForms) -> [WordForms] {
    // «Бен» alone is a name, beside another word it is a particle.
    return words.map { word in
      words.count > 1 && NameParticles.contains(word) ? WordForms(particle: word) : forms(word)
    }
  }
}
