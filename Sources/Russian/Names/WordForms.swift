/// The forms that one word of a name takes in Russian texts.
///
/// Forms are in lower case with ё as е, each once, in the order of their code points.
package struct WordForms: Sendable, Hashable {
  /// The form in which the record has the word.
  package let nominative: String
  /// The singular of all cases: «иванов», «иванова», «иванове», «иванову», «ивановым» and so on.
  package let singular: [String]
  /// Forms of the plural alone, for «сёстры Ивановы», «семья Ивановых»; none of the singular.
  package let plural: [String]
  /// A particle that nobody is named by and that is left out at will: «оглы», «эль».
  package let isParticle: Bool

  init(
    nominative: String, singular: [String], plural: [String] = [], isParticle: Bool = false
  ) {
    let one = Set(singular + [nominative])
    self.nominative = nominative
    self.singular = one.sorted()
    self.plural = Set(plural).subtracting(one).sorted()
    self.isParticle = isParticle
  }

  /// A particle in all its spellings.
  init(particle: String) {
    self.init(
      nominative: particle, singular: NameParticles.spellings(of: particle), isParticle: true)
  }
}
