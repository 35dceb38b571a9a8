import Chance
import Proof

extension RandomSection {
  /// One of some values that are not none.
  mutating func one<Value>(_ values: Value...) -> Value {
    values[random.number(in: values.indices)]
  }

  /// One of the ids.
  mutating func id(of ids: [String]) -> String { ids[random.number(in: ids.indices)] }

  /// Some of the ids, each once.
  mutating func ids(of ids: [String], _ count: Range<Int>) -> [String] {
    Array(random.shuffled(ids).prefix(random.number(in: count)))
  }

  /// A value, now and then.
  mutating func perhaps<Value>(
    _ percent: Int, _ value: (inout RandomSection) -> Value
  ) -> Value? {
    random.chance(percent) ? value(&self) : nil
  }

  /// A word that nobody else has, after one that says what it is.
  mutating func word(_ kind: String) -> String {
    let letters = Array("абвгдежзиклмнопрстуфхцчшщэюя")
    var word = kind + " "
    for _ in 0..<random.number(in: 4..<9) { word.append(letters[random.number(in: 0..<28)]) }
    return word
  }

  /// Some categories of consent, or nearly all.
  mutating func categories(percent: Int) -> [String] {
    RandomSection.categories.filter { _ in random.chance(percent) }
  }

  /// A text with links to everything there is, and a picture.
  mutating func text() -> String {
    var lines: [String] = []
    for _ in 0..<random.number(in: 1..<3) {
      lines += [sentence(), ""]
    }
    if random.chance(25) { lines += ["- " + link(), "- " + link(), ""] }
    if random.chance(15) { lines += ["| а | б |", "|---|---|", "| \(link()) | в |", ""] }
    return lines.joined(separator: "\n")
  }

  private mutating func sentence() -> String {
    "Были \(link()), \(personLink()) и \(personLink()); ![](media:\(id(of: media))) \(word("итог"))."
  }

  private mutating func personLink() -> String {
    let words = one("", word("Словом"), "*\(word("Именем"))*")
    return "[\(words)](person:\(id(of: people))\(one("", " \"наставник\"")))"
  }

  private mutating func link() -> String {
    let target = one(
      "document:\(id(of: documents))", "program:\(id(of: programs))", "news:\(id(of: news))",
      "event:\(id(of: events))", "practice:praktika", "material:material", "page:o-nas",
      "section:nastavniki")
    return "[\(one("", word("ссылка")))](\(target)\(one("", " \"\(word("подсказка"))\"")))"
  }

  private static let categories = [
    "surname", "given_name", "patronymic", "position", "workplace", "grade", "education",
    "experience", "awards", "competencies", "interests", "bio", "contacts", "role", "pairing",
    "request", "program", "results", "review", "works", "photo", "group_photo", "video",
  ]
}
