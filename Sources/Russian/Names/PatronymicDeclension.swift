/// Declines one word of a patronymic.
struct PatronymicDeclension {
  let word: String
  let gender: GrammaticalGender?

  /// All cases, and the spelling that swaps «ье» and «ие»: Васильевич, Василиевич.
  var forms: WordForms {
    let spellings = [word] + alternative(word)
    let declined = spellings.map(decline)
    return WordForms(
      nominative: word, singular: declined.flatMap(\.singular), plural: declined.flatMap(\.plural))
  }

  private func decline(_ word: String) -> WordForms {
    if word.hasSuffix("ич") || word.hasSuffix("ыч") {
      let forms = Paradigm.hardNoun(stem: word).forms(of: word)
      return WordForms(nominative: word, singular: forms.singular, plural: forms.plural)
    }
    if word.hasSuffix(anyOf: ["вна", "ична"]) {
      let stem = String(word.dropLast())
      let forms = Paradigm.nounInA(stem: stem).forms(of: stem)
      return WordForms(nominative: word, singular: forms.singular, plural: forms.plural)
    }
    // A father's bare name: «Гасан оглы», «Али Ахмед».
    return GivenNameDeclension(word: word, gender: .masculine).forms
  }

  private func alternative(_ word: String) -> [String] {
    for ending in ["вич", "вна"] {
      for (one, other) in [("ье", "ие"), ("ие", "ье")] where word.hasSuffix(one + ending) {
        return [String(word.dropLast(5)) + other + ending]
      }
    }
    return []
  }
}
