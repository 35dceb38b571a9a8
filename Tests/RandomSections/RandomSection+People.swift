import Chance
import Corpus
import Proof

extension RandomSection {
  /// A person of any status with consents of any shape.
  mutating func person() -> String {
    var yaml = YAMLText()
    let status = one(
      "staff", "staff", "staff", "staff", "pupil", "pupil", "student", "partner", "official")
    let isMinor = status == "pupil" && random.chance(85)
    yaml.quoted("surname", one("Петрова", "Петров", "Яблоков", word("Фамилия")))
    yaml.quoted("given_name", one("Анна", "Иван", "Вера", "Я."))
    yaml.quoted("patronymic", perhaps(80) { $0.one("Сергеевна", "Олегович", "А.") })
    yaml.plain("status", status)
    yaml.plain("birth_date", birthDate(isMinor: isMinor, isPupil: status == "pupil"))
    profile(&yaml)
    yaml.plain("photo", perhaps(35) { $0.id(of: $0.media) })
    yaml.quoted("alias", perhaps(25) { $0.word("Псевдоним") })
    yaml.plain("law_basis", perhaps(40) { $0.one("manager", "teacher", "signer") })
    let role = random.number(in: 0..<10)
    if role < 6 { yaml.mapping("mentor") { mentor(&$0) } }
    if role == 5 || role == 6 || role == 7 { yaml.mapping("mentee") { mentee(&$0) } }
    yaml.plain("municipal_bank", random.chance(50))
    var consents: [YAMLText] = []
    for _ in 0..<one(0, 1, 1, 1, 2, 3) { consents.append(consent(isMinor: isMinor)) }
    return yaml.text + RandomSection.list("consents", consents)
  }

  private mutating func birthDate(isMinor: Bool, isPupil: Bool) -> String? {
    if isMinor {
      return one(
        "2009-05-01", "2010-01-20", "2011-06-02", "2012-02-29", "2012-11-21", "2013-03-04",
        "2014-07-07", "2008-11-22")
    }
    if isPupil { return one("2008-11-21", "2008-02-29", "2007-01-01") }
    return perhaps(50) { $0.one("1975-02-17", "1988-12-31", "2004-02-29", "2008-10-01") }
  }

  private mutating func profile(_ yaml: inout YAMLText) {
    let texts = [
      "position", "workplace", "category", "education", "grade", "work_email", "work_phone",
      "email", "phone", "address", "guardian",
    ]
    for key in texts { yaml.quoted(key, perhaps(60) { $0.word(key) }) }
    for key in ["subjects", "awards", "competencies", "interests"] {
      yaml.quoted(key, perhaps(60) { [$0.word(key), $0.word(key)] } ?? [])
    }
    yaml.plain("experience_years", perhaps(50) { $0.random.number(in: 0..<45) })
    yaml.block("bio", perhaps(40) { $0.text() })
  }

  private mutating func mentor(_ yaml: inout YAMLText) {
    yaml.plain("since", one("2025-09-01", "2026-01-15", "2026-12-01"))
    yaml.plain("until", perhaps(40) { $0.one("2026-10-01", "2027-05-31") })
    yaml.plain("state", perhaps(50) { $0.one("available", "paired", "left") })
    yaml.plain("forms", perhaps(60) { [$0.one("teacher_teacher", "pupil_pupil")] } ?? [])
    yaml.plain("kinds", perhaps(50) { [$0.one("virtual", "reverse"), "group"] } ?? [])
    yaml.quoted("time_resource", perhaps(50) { $0.word("время") })
    yaml.quoted("desired_mentee", perhaps(50) { $0.word("ищет") })
    yaml.plain("order", perhaps(30) { $0.id(of: $0.documents) })
  }

  private mutating func mentee(_ yaml: inout YAMLText) {
    yaml.plain("since", one("2025-09-01", "2026-01-15", "2026-12-01"))
    yaml.plain("until", perhaps(40) { $0.one("2026-10-01", "2027-05-31") })
    yaml.plain("state", perhaps(50) { $0.one("waiting", "paired", "left") })
    yaml.quoted("requests", perhaps(60) { [$0.word("запрос")] } ?? [])
    yaml.quoted("difficulties", perhaps(60) { [$0.word("затруднение")] } ?? [])
    yaml.plain("order", perhaps(30) { $0.id(of: $0.documents) })
  }

  private mutating func consent(isMinor: Bool) -> YAMLText {
    var yaml = YAMLText()
    let right = isMinor ? "self_and_guardian" : "self"
    let signed = random.chance(75) ? "2026-09-01" : one("2025-08-01", "2026-10-15", "2026-11-22")
    yaml.plain("signed", signed)
    yaml.plain("signer", random.chance(80) ? right : one("self", "guardian", "self_and_guardian"))
    yaml.plain("valid_from", perhaps(20) { $0.one("2026-10-01", "2026-12-01") })
    yaml.plain(
      "valid_until",
      random.chance(80) ? "2027-08-31" : one("2026-11-20", "2026-11-21", "2028-08-31"))
    yaml.plain(
      "resources", one(["site"], ["site"], ["site", "municipal"], ["municipal"], ["vk", "site"]))
    let allowed = categories(percent: one(30, 80, 95, 100))
    yaml.plain("allow", allowed.isEmpty ? ["name"] : allowed)
    if random.chance(15) { yaml.plain("bans", ["no_transfer"]) }
    yaml.quoted("conditions", perhaps(25) { $0.word("условие") })
    yaml.plain("conditions_posted", perhaps(30) { $0.one("2026-09-02", "2026-11-22") })
    if random.chance(15) {
      yaml.plain("withdrawn", one("2026-11-01", "2026-11-21", "2026-12-01"))
      yaml.plain("withdrawn_categories", categories(percent: one(0, 10, 40)))
    }
    if random.chance(10) { yaml.plain("separate_document", false) }
    yaml.quoted("paper", perhaps(50) { $0.word("папка") })
    return yaml
  }

  /// A key with finished mappings below it.
  static func list(_ key: String, _ items: [YAMLText]) -> String {
    guard !items.isEmpty else { return "" }
    return "\(key):\n"
      + items.map { item in
        "  -\n"
          + item.text.split(separator: "\n").map { "    \($0)\n" }.joined()
      }.joined()
  }
}
