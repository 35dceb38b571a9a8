import Chance
import Corpus
import Proof

extension RandomSection {
  /// The settings, with people at the head of the section.
  mutating func settings() -> String {
    var yaml = YAMLText()
    yaml.mapping("organization") {
      $0.quoted("full_name", "Школа № 7")
      $0.plain("type", "school")
      $0.plain("site_url", "https://school7.example")
    }
    yaml.plain("base_url", "https://school7.example/nastavnichestvo/")
    yaml.plain("school_year", "2026-2027")
    yaml.plain("head", perhaps(80) { $0.id(of: $0.people) })
    yaml.plain("curator", perhaps(80) { $0.id(of: $0.people) })
    yaml.mappings("resources", ["vk", "municipal"]) {
      $0.plain("id", $1)
      $0.quoted("title", "Ресурс \($1)")
      $0.plain("url", "https://\($1).example/")
    }
    let staff = (one(5, 7, 8, 9, 12, 40), random.number(in: 0..<7))
    yaml.mapping("staff") {
      $0.plain("total", staff.0)
      $0.plain("under_35", staff.1)
    }
    let minors = one("strict", "lenient")
    yaml.mapping("privacy") { $0.plain("minors", minors) }
    let phrase = word("фраза")
    yaml.mapping("guard") {
      $0.mappings("allow", [phrase]) {
        $0.quoted("phrase", $1)
        $0.quoted("reason", "по делу")
        $0.plain("until", "2027-01-01")
      }
    }
    yaml.plain("people_per_page", one(3, 50))
    return yaml.text
  }

  /// A news item: shown, a draft, to come or gone.
  mutating func newsItem() -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("Новость"))
    yaml.plain("date", one("2026-11-01", "2026-10-01", "2026-12-01"))
    yaml.quoted("summary", perhaps(40) { $0.word("кратко") })
    yaml.plain("programs", ids(of: programs, 0..<3))
    yaml.plain("images", ids(of: media, 0..<3))
    yaml.plain("documents", ids(of: documents, 0..<2))
    yaml.plain("author", perhaps(60) { $0.id(of: $0.people) })
    if random.chance(15) { yaml.plain("draft", true) }
    yaml.plain("publish_on", perhaps(20) { $0.one("2026-11-22", "2026-11-20") })
    yaml.plain("expires", perhaps(20) { $0.one("2026-11-20", "2026-11-21", "2027-01-01") })
    return markdown(yaml, text())
  }

  /// An event, perhaps a draft.
  mutating func event() -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("Событие"))
    yaml.plain("starts", one("2026-12-10 15:00", "2026-10-10"))
    yaml.plain("program", perhaps(60) { $0.id(of: $0.programs) })
    if random.chance(25) { yaml.plain("draft", true) }
    return markdown(yaml, text())
  }

  /// A practice with authors.
  mutating func practice() -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("Практика"))
    yaml.plain("date", "2026-06-01")
    yaml.plain("authors", ids(of: people, 0..<4))
    yaml.plain("programs", ids(of: programs, 0..<3))
    yaml.plain("files", ids(of: documents, 0..<2))
    return markdown(yaml, text())
  }

  /// A material with authors.
  mutating func material() -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("Памятка"))
    yaml.plain("authors", ids(of: people, 0..<4))
    yaml.plain("files", ids(of: documents, 0..<2))
    return markdown(yaml, text())
  }

  /// A page of the school's own.
  mutating func ownPage() -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("О нас"))
    yaml.plain("menu", true)
    return markdown(yaml, text())
  }

  /// A roadmap that names who answers for what.
  mutating func roadmap() -> String {
    var yaml = YAMLText()
    yaml.plain("school_year", "2026-2027")
    yaml.block("intro", text())
    let responsible = ids(of: people, 1..<4).map { ($0, one("", "куратор")) }
    let items = [text(), text()]
    yaml.mappings("stages", ["Подготовка"]) {
      $0.quoted("title", $1)
      $0.quoted("term", "сентябрь")
      $0.mappings("items", items) {
        $0.block("text", $1)
        $0.mappings("responsible", responsible) {
          $0.plain("person", $1.0)
          $0.quoted("role", $1.1.isEmpty ? nil : $1.1)
        }
      }
    }
    return yaml.text
  }
}
