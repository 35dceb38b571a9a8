/// Declines one word of a given name.
struct GivenNameDeclension {
  private let word: String
  private let gender: GrammaticalGender?

  /// Takes a folded word; where the gender is unknown, the name may tell it.
  init(word: String, gender: GrammaticalGender?) {
    self.word = word
    self.gender = gender ?? GivenNames.gender(of: word)
  }

  /// All cases of the name and of its other spelling: Наталья, Наталия.
  var forms: WordForms {
    WordForms(nominative: word, singular: ([word] + alternatives).flatMap(singular))
  }

  /// The same name with -ья for -ия and the other way round; «Илья» and «Лия» have one spelling.
  private var alternatives: [String] {
    guard word.count > 4, gender != .masculine else { return [] }
    let stem = String(word.dropLast(2))
    if word.hasSuffix("ья") { return [stem + "ия"] }
    return word.hasSuffix("ия") ? [stem + "ья"] : []
  }

  private func singular(_ word: String) -> [String] {
    guard let last = word.last else { return [] }
    let stem = String(word.dropLast())
    var forms = [word]
    switch last {
    case "а": forms += Paradigm.nounInA(stem: stem).forms(of: stem).singular
    case "я": forms += Paradigm.nounInYa.forms(of: stem).singular
    case "ь":
      if gender != .feminine { forms += Paradigm.softNoun.forms(of: stem).singular }
      if gender != .masculine { forms += Paradigm.nounInSoftSign.forms(of: stem).singular }
      // The name keeps its vowel, and many decline it as the word all the same.
      if word == "любовь" { forms.append("любви") }
    case "й" where gender != .feminine:
      let paradigm = stem.last == "и" ? Paradigm.nounInIy : .softNoun
      forms += paradigm.forms(of: stem).singular
    case "о" where gender != .feminine && word.hasSuffix("ло"):
      // Данило, Гаврило: «у Данилы», «у Данила».
      forms += Paradigm.nounInA(stem: stem).forms(of: stem).singular
      forms += Paradigm.hardNoun(stem: stem).forms(of: stem).singular
    default:
      guard gender != .feminine, RussianSounds.isConsonant(last) else { break }
      let stem = fleeting[word] ?? word
      forms += Paradigm.hardNoun(stem: stem).forms(of: stem).singular
    }
    return forms
  }

  private var fleeting: [String: String] { ["павел": "павл", "лев": "льв"] }
}
