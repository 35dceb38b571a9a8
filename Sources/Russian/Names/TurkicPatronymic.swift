/// A patronymic made of a father's bare name and «son» or «daughter»: «Гасан оглы», «Рамилькызы».
enum TurkicPatronymic {
  /// The words of a patronymic, a particle glued to the father's name put apart.
  static func words(of patronymic: [String]) -> [String] {
    patronymic.flatMap { word in
      for particle in glued where word.hasSuffix(particle) {
        let father = word.dropLast(particle.count)
        if father.count > 2 { return [String(father), particle] }
      }
      return [word]
    }
  }

  /// What a father's name can look like beside its own cases: with the particle glued to it, and as
  /// Russian patronymics are made, «Рамилевна».
  static func otherForms(of father: String, _ gender: GrammaticalGender) -> [String] {
    let particles = NameParticles.spellings(of: gender == .feminine ? "кызы" : "оглы")
    let endings = gender == .feminine ? ["овна", "евна"] : ["ович", "евич"]
    let patronymics = stems(of: father).flatMap { stem in
      endings.flatMap { PatronymicDeclension(word: stem + $0, gender: gender).forms.singular }
    }
    return particles.map { father + $0 } + patronymics
  }

  /// «Рамил», «Рамиль» of Рамиль; «Гаре» of Гарей; «Муса», «Мус» of Муса.
  private static func stems(of father: String) -> [String] {
    guard let last = father.last, father.count > 2 else { return [father] }
    if RussianSounds.isConsonant(last), last != "й" { return [father] }
    return [father, String(father.dropLast())]
  }

  /// Particles long enough to be told from the end of a name.
  private static let glued = ["оглы", "оглу", "огли", "кызы", "гызы", "кзы", "уулу"]
}
