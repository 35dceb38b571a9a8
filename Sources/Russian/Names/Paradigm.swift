/// Endings that words of one declension add to their stem (Русская грамматика, 1980, §§ 1170–1300).
///
/// Where two endings of a case occur in practice, both are here: the forms are to be found in texts,
/// not to be written by rule. The genitive plural in -ов is left out: «Морозов» is another man than
/// Мороз.
struct Paradigm {
  let singular: [String]
  let plural: [String]

  private init(_ singular: [String], plural: [String] = []) {
    self.singular = singular
    self.plural = plural
  }

  /// The forms that a stem takes.
  func forms(of stem: String) -> (singular: [String], plural: [String]) {
    (singular.map { stem + $0 }, plural.map { stem + $0 })
  }
}

// MARK: - Nouns

extension Paradigm {
  /// Masculine nouns with a stem in a consonant: «Мороз», «Ткач», «Гайдук».
  static func hardNoun(stem: String) -> Paradigm {
    guard let last = stem.last else { return indeclinable }
    let instrumental = RussianSounds.isHushing(last) ? ["ом", "ем"] : ["ом"]
    let nominatives = RussianSounds.takesI(last) ? ["и"] : ["ы"]
    let genitives = RussianSounds.isHushing(last) ? ["ей"] : []
    return Paradigm(
      ["а", "у", "е"] + instrumental, plural: nominatives + genitives + ["ам", "ами", "ах"])
  }

  /// Masculine nouns in -ь and -й without that letter: «Коваль», «Кочубей», «Цой».
  static let softNoun = Paradigm(
    ["я", "ю", "ем", "е"], plural: ["и", "ей", "ям", "ями", "ях"])

  /// Masculine nouns in -ий without -й: «Палий», «Дмитрий».
  static let nounInIy = Paradigm(
    ["я", "ю", "ем", "и", "е"], plural: ["и", "ям", "ями", "ях"])

  /// Nouns in -а of both genders: «Зима», «Глинка», «Левша».
  static func nounInA(stem: String) -> Paradigm {
    guard let last = stem.last else { return indeclinable }
    let genitive = RussianSounds.takesI(last) ? "и" : "ы"
    let instrumental = RussianSounds.isHushing(last) ? ["ой", "ою", "ей", "ею"] : ["ой", "ою"]
    return Paradigm(
      ["а", genitive, "е", "у"] + instrumental, plural: [genitive, "ам", "ами", "ах"])
  }

  /// Nouns in -я: «Сырокомля», «Наталья», «Илья».
  static let nounInYa = Paradigm(
    ["я", "и", "е", "ю", "ей", "ею"], plural: ["и", "ям", "ями", "ях"])

  /// Feminine nouns in -ь without it: «Любовь», «Нинель».
  static let nounInSoftSign = Paradigm(["ь", "и", "ью"])

  static let indeclinable = Paradigm([""])
}

// MARK: - Surnames in -ов and -ин, adjectives

extension Paradigm {
  /// «Иванов», «Кузьмин»; with -ом as foreign names have it: «Чаплином», «Бюловом».
  static let masculinePossessive = Paradigm(
    ["", "а", "у", "ым", "ом", "е"], plural: ["ы", "ых", "ым", "ыми"])

  /// «Иванова», «Кузьмина».
  static let femininePossessive = Paradigm(
    ["а", "ой", "у", "ою"], plural: ["ы", "ых", "ым", "ыми"])

  /// Masculine adjectives, the stem's last letter deciding between ы and и, о and е.
  static func masculineAdjective(stem: String, soft: Bool = false) -> Paradigm {
    guard let last = stem.last else { return indeclinable }
    let i = soft || RussianSounds.takesI(last) ? "и" : "ы"
    let vowels = soft ? ["е"] : RussianSounds.isHushing(last) ? ["о", "е"] : ["о"]
    return Paradigm(
      vowels.flatMap { [$0 + "го", $0 + "му", $0 + "м"] } + [i + "м"],
      plural: pluralAdjective(i))
  }

  /// Feminine adjectives: «Толстая», «Островская», «Синяя».
  static func feminineAdjective(stem: String, soft: Bool = false) -> Paradigm {
    guard let last = stem.last else { return indeclinable }
    let i = soft || RussianSounds.takesI(last) ? "и" : "ы"
    let vowels = soft ? ["е"] : RussianSounds.isHushing(last) ? ["о", "е"] : ["о"]
    return Paradigm(
      (soft ? ["яя", "юю"] : ["ая", "ую"]) + vowels.flatMap { [$0 + "й", $0 + "ю"] },
      plural: pluralAdjective(i))
  }

  private static func pluralAdjective(_ i: String) -> [String] {
    [i + "е", i + "х", i + "м", i + "ми"]
  }
}
