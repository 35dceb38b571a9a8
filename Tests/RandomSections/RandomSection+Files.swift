import Chance
import Corpus
import Proof

extension RandomSection {
  /// A document with files beside it, some of them private.
  mutating func document(_ id: String) -> String {
    var yaml = YAMLText()
    yaml.plain("level", one("federal", "local"))
    yaml.plain("type", "order")
    yaml.quoted("number", ["\(random.number(in: 1..<200))"])
    yaml.plain("date", one("2026-01-01", "2026-02-01"))
    yaml.quoted("issuer", ["Школа"])
    yaml.quoted("title", word("Приказ"))
    yaml.plain("approved_by", perhaps(15) { $0.one("d0", "d1") })
    guard random.chance(80) else { return yaml.text }
    yaml.quoted("file", file("\(id)-file", "pdf"))
    yaml.plain("contains_personal_data", random.chance(50))
    yaml.quoted("redacted_file", perhaps(30) { $0.file("\(id)-redacted", "pdf") })
    yaml.quoted("accessible_alternative", perhaps(40) { $0.file("\(id)-accessible", "odt") })
    let (signer, signature) = (self.id(of: people), perhaps(50) { $0.file("\(id)-podpis", "sig") })
    yaml.mapping("signature") {
      $0.plain("signer", signer)
      $0.plain("signed_at", "2026-01-02")
      $0.quoted("file", signature)
    }
    return yaml.text
  }

  /// A picture of nobody, of one or of several people.
  mutating func medium(_ id: String) -> String {
    var yaml = YAMLText()
    yaml.quoted("file", file(id, "jpg", in: "media"))
    yaml.quoted("alt", word("Снимок"))
    let sitters = ids(of: people, 0..<4)
    yaml.text(sitters.isEmpty ? "people: []\n" : "people: [\(sitters.joined(separator: ", "))]\n")
    yaml.plain("kind", perhaps(60) { $0.one("portrait", "group", "scene") })
    yaml.quoted("credit", perhaps(40) { $0.word("автор") })
    return yaml.text
  }

  /// An indicator with a survey; some of its numbers are small.
  mutating func indicator() -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("Показатель"))
    yaml.quoted("period", "2026 год")
    yaml.plain("numerator", perhaps(70) { $0.random.number(in: 0..<20) })
    yaml.plain("denominator", perhaps(70) { $0.one(3, 4, 18, 20, 29) })
    yaml.plain("value", perhaps(60) { $0.random.number(in: 0..<($0.random.chance(50) ? 6 : 100)) })
    yaml.quoted("unit", perhaps(80) { $0.one("балла", "%", "чел.") })
    let questions = (0..<random.number(in: 0..<3)).map { _ in
      (word("Вопрос"), (0..<random.number(in: 1..<5)).map { _ in answers() })
    }
    guard !questions.isEmpty else { return yaml.text }
    yaml.mapping("survey") {
      $0.plain("stage", "entry")
      $0.mappings("answers", questions) {
        $0.quoted("question", $1.0)
        let counts = $1.1
        $0.mapping("counts") {
          for (number, count) in counts.enumerated() { $0.plain("ответ-\(number)", count) }
        }
      }
    }
    return yaml.text
  }

  /// A number of people who gave an answer, often a small one.
  private mutating func answers() -> Int {
    random.chance(50) ? random.number(in: 0..<6) : random.number(in: 5..<40)
  }

  /// A file beside the records, whose bytes are its own name.
  private mutating func file(_ stem: String, _ ending: String, in folder: String = "documents")
    -> String
  {
    let name = "\(stem)-\(random.next() % 10_000).\(ending)"
    add("\(folder)/\(name)", "bytes of \(name)")
    return name
  }
}
