/// Stems that lose a vowel before an ending: Заяц – Зайца, Кравец – Кравца, Соловей – Соловья.
enum FleetingVowels {
  /// The other stem of a masculine noun in a consonant; `nil` where none is known to occur.
  ///
  /// Many such surnames keep the vowel (Швец – Швеца, Мазурок – Мазурока), so that a reader has to
  /// expect both.
  static func shortStem(of word: String) -> String? {
    if let known = known[word] { return known }
    guard RussianSounds.vowels(in: word) > 1 else { return nil }
    switch word.suffix(2) {
    case "ец", "ек": return shortened(word, softening: true)
    case "ок", "ел", "ол": return shortened(word, softening: false)
    default: return nil
    }
  }

  /// The other stem of a masculine noun in -ь, without that sign: Кремень – Кремн(я).
  static func shortSoftStem(of word: String) -> String? {
    let stem = word.dropLast()
    if let known = known[word] { return known }
    guard RussianSounds.vowels(in: word) > 1, stem.hasSuffix("ень") || stem.hasSuffix("ен") else {
      return nil
    }
    return shortened(String(stem), softening: false)
  }

  /// Drops the vowel before the last consonant.
  private static func shortened(_ word: String, softening: Bool) -> String? {
    guard let last = word.last else { return nil }
    let head = String(word.dropLast(2))
    guard let before = head.last else { return nil }
    if RussianSounds.isVowel(before) { return head + "й" + String(last) }
    guard RussianSounds.isConsonant(before) else { return nil }
    // Палец – Пальца, but Донец – Донца; Огонек – Огонька, Зверек – Зверька.
    let sign = softening && softens(before, ending: last) ? "ь" : ""
    return head + sign + String(last)
  }

  private static func softens(_ letter: Character, ending: Character) -> Bool {
    ending == "ц" ? letter == "л" : "лнрдтсз".contains(letter)
  }

  /// Short words and lone cases, which no ending tells.
  private static let known: [String: String] = [
    "заяц": "зайц", "лев": "льв", "пес": "пс", "лоб": "лб", "рот": "рт", "сон": "сн",
    "лед": "льд", "лен": "льн", "мох": "мх", "ров": "рв", "шов": "шв", "бобер": "бобр",
    "ковер": "ковр", "костер": "костр", "осетер": "осетр", "шатер": "шатр", "ветер": "ветр",
    "хребет": "хребт", "овес": "овс", "овен": "овн", "козел": "козл", "осел": "осл",
    "пень": "пн", "день": "дн", "огонь": "огн", "уголь": "угл", "коготь": "когт",
    "ноготь": "ногт", "локоть": "локт", "ломоть": "ломт", "деготь": "дегт", "церковь": "церкв",
    "посол": "посл", "павел": "павл", "шершень": "шершн",
  ]
}
