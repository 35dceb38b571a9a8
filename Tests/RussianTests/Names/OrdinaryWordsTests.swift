import Russian
import Testing

@Suite struct OrdinaryWordsTests {
  @Test(arguments: [
    "мороз", "зима", "король", "мир", "вера", "надежда", "роман", "любовь", "черный", "черная",
    "толстая", "горький", "прохожий", "прохожая", "коса", "заяц", "соловей", "а", "яшма",
    "еж", "синяя", "гусь", "береза", "груша",
  ])
  func `dictionary words are known, adjectives in the feminine too`(_ word: String) {
    #expect(OrdinaryWords.kind(of: word.unicodeScalars) == .entry)
  }

  @Test(arguments: [
    "мороза", "зимой", "волков", "орлов", "кузнецов", "жуков", "котов", "морозов", "черного",
    "людям", "седых", "толстой", "рыбаков", "косу",
  ])
  func `inflected forms are told from dictionary words`(_ word: String) {
    #expect(OrdinaryWords.kind(of: word.unicodeScalars) == .inflected)
  }

  @Test(arguments: [
    "", "иванов", "иванова", "петров", "попова", "антонова", "смирнов", "кузнецова", "шевчук",
    "волкова", "щербаков", "моро", "морозъ", "moroz", "мороз1", "ёж", "МОРОЗ", "яяяя",
    "гаджимагомедов", "иваново", "анна", "пушкин", "москва",
  ])
  func `names, beginnings of words and unfolded words are none`(_ word: String) {
    #expect(OrdinaryWords.kind(of: word.unicodeScalars) == nil)
  }

  @Test(arguments: [
    ("Мороз", "мороз", OrdinaryWords.Telling.never), ("Мороз", "мороза", .never),
    ("Зима", "зимою", .never), ("Черная", "черной", .never), ("Волков", "волков", .capitalised),
    ("Волков", "волкова", .always), ("Шевчук", "шевчук", .always), ("Седых", "седых", .capitalised),
    ("Бел", "бела", .capitalised), ("Бел", "белом", .capitalised),
  ])
  func `a lone surname tells as much as it differs from ordinary words`(
    _ surname: String, _ form: String, _ telling: OrdinaryWords.Telling
  ) throws {
    let word = try #require(NameForms(surname: surname, gender: nil).words.first)
    #expect(OrdinaryWords.telling(of: form, surname: word) == telling)
  }
}
