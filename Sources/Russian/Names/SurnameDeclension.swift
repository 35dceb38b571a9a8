/// Declines one word of a surname by every class that it may belong to.
///
/// Endings alone do not always tell the class («Калина» is a noun or the feminine of «Калин»), so
/// that the forms of all possible classes are given together.
struct SurnameDeclension {
  private let word: String
  private let gender: GrammaticalGender?
  private var singular: [String] = []
  private var plural: [String] = []

  /// Takes a folded word (`NameFolding.words`).
  init(word: String, gender: GrammaticalGender?) {
    self.word = word
    self.gender = gender
    declinePossessive()
    declineAdjective()
    declineNoun()
  }

  /// What the word looks like in all cases.
  var forms: WordForms { WordForms(nominative: word, singular: singular, plural: plural) }

  private var mayBeMasculine: Bool { gender != .feminine }
  private var mayBeFeminine: Bool { gender != .masculine }

  private mutating func add(_ paradigm: Paradigm, to stem: some StringProtocol) {
    let forms = paradigm.forms(of: String(stem))
    singular += forms.singular
    plural += forms.plural
  }

  /// Adds the forms of a masculine noun: a woman has only those of her family.
  private mutating func addMasculine(_ paradigm: Paradigm, to stem: some StringProtocol) {
    let forms = paradigm.forms(of: String(stem))
    if mayBeMasculine { singular += forms.singular }
    plural += forms.plural
  }

  // MARK: -ов, -ев, -ин, -ын

  private mutating func declinePossessive() {
    if word.hasSuffix(anyOf: ["ов", "ев", "ин", "ын"]) {
      if mayBeMasculine { add(.masculinePossessive, to: word) }
      // A woman whose record has the masculine form is either foreign or mistyped.
      if gender == .feminine { add(.femininePossessive, to: word) }
    } else if word.hasSuffix(anyOf: ["ова", "ева", "ина", "ына"]), word.count > 4 {
      if mayBeFeminine { add(.femininePossessive, to: word.dropLast()) }
      // «Иванова Петра Ильича» copied into a record; for «Щербина» the noun is enough.
      if gender == .masculine, word.hasSuffix(anyOf: ["ова", "ева"]) {
        add(.masculinePossessive, to: word.dropLast())
      }
    }
  }

  // MARK: -ский, -ой, -ый, -ая

  private mutating func declineAdjective() {
    switch word.suffix(2) {
    case "ый", "ой": declineAdjective(soft: false, feminine: false)
    case "ий": declineAdjective(soft: !isHardBeforeIy, feminine: false)
    case "ая": declineAdjective(soft: false, feminine: true)
    case "яя": declineAdjective(soft: true, feminine: true)
    default: break
    }
  }

  /// «Горький» and «Рабочий» have a hard stem behind their и, «Синий» a soft one.
  private var isHardBeforeIy: Bool {
    word.dropLast(2).last.map { RussianSounds.takesI($0) } ?? false
  }

  private mutating func declineAdjective(soft: Bool, feminine: Bool) {
    let stem = String(word.dropLast(2))
    guard RussianSounds.vowels(in: stem) > 0 || feminine || stem.count > 2 else { return }
    if feminine ? gender == .masculine : mayBeMasculine {
      add(.masculineAdjective(stem: stem, soft: soft), to: stem)
    }
    // A woman's «Толстой» is either foreign or mistyped; «Палий» is a noun.
    if feminine ? mayBeFeminine : gender == .feminine && !soft {
      add(.feminineAdjective(stem: stem, soft: soft), to: stem)
    }
  }

  // MARK: Nouns

  private mutating func declineNoun() {
    guard let last = word.last else { return }
    let stem = String(word.dropLast())
    switch last {
    case "а": add(.nounInA(stem: stem), to: stem)
    case "я": declineNounInYa(stem: stem)
    case "о": if word.hasSuffix("енко") { add(.nounInA(stem: stem), to: stem) }
    case "й": declineNounInY(stem: stem)
    case "ь": declineNounInSoftSign(stem: stem)
    case "х" where word.hasSuffix("ых"): break
    default:
      if RussianSounds.isConsonant(last) { declineNounInConsonant() }
    }
  }

  private mutating func declineNounInYa(stem: String) {
    // «Островская» is an adjective only.
    guard !word.hasSuffix(anyOf: ["ская", "цкая", "яя"]) else { return }
    add(.nounInYa, to: stem)
  }

  private mutating func declineNounInY(stem: String) {
    switch stem.last {
    case "ы": break
    case "и":
      if !word.hasSuffix(anyOf: ["кий", "гий", "хий"]) { addMasculine(.nounInIy, to: stem) }
    case "е":
      addMasculine(.softNoun, to: stem)
      if RussianSounds.vowels(in: stem) > 1 { addMasculine(.softNoun, to: stem.dropLast() + "ь") }
    case "о" where word.hasSuffix(anyOf: ["ской", "цкой"]): break
    default: addMasculine(.softNoun, to: stem)
    }
  }

  private mutating func declineNounInSoftSign(stem: String) {
    addMasculine(.softNoun, to: stem)
    if let short = FleetingVowels.shortSoftStem(of: word) { addMasculine(.softNoun, to: short) }
  }

  private mutating func declineNounInConsonant() {
    // The forms of «Иванов» are those of a noun but for the instrumental.
    if !word.hasSuffix(anyOf: ["ов", "ев", "ин", "ын"]) {
      addMasculine(.hardNoun(stem: word), to: word)
    }
    if let short = FleetingVowels.shortStem(of: word) {
      addMasculine(.hardNoun(stem: short), to: short)
    }
  }
}
