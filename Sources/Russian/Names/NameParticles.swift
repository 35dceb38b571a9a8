/// Small words inside names, which name nobody alone and are left out at will.
enum NameParticles {
  /// Whether a lower-case word is such a particle: «оглы», «эль», «фон».
  static func contains(_ word: String) -> Bool {
    gender(of: word) != nil || others.contains(word)
  }

  /// «Сын» and «дочь» in Turkic patronymics tell the gender.
  static func gender(of word: String) -> GrammaticalGender? {
    if sons.contains(word) { return .masculine }
    return daughters.contains(word) ? .feminine : nil
  }

  /// All spellings of the particle in use, the word itself among them.
  static func spellings(of word: String) -> [String] {
    switch gender(of: word) {
    case .masculine: sons
    case .feminine: daughters
    case nil: [word]
    }
  }

  private static let sons = ["оглы", "оглу", "огли", "углы", "угли", "уулу", "улы", "ули"]
  private static let daughters = ["кызы", "кзы", "гызы", "кизи", "кыз"]
  private static let others = [
    "ибн", "бен", "бин", "бинт", "бинти", "эль", "аль", "ал", "ас", "ад", "ар", "аш", "ан", "ат",
    "фон", "ван", "дер", "ден", "де", "ди", "да", "дю", "дель", "делла", "дос", "душ", "ла", "ле",
    "ль", "цу", "тер", "о", "д", "и",
  ]
}
