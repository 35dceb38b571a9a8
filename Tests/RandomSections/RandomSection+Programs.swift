import Chance
import Corpus
import Proof

extension RandomSection {
  /// A programme in any state.
  mutating func program(_ id: String) -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("Программа"))
    yaml.plain("form", one("teacher_teacher", "pupil_pupil", "employer_student"))
    let participants = ids(of: people, 3..<6)
    let mentors = Array(participants.prefix(one(1, 1, 2)))
    let mentees = Array(participants.dropFirst(mentors.count))
    yaml.plain("mentors", mentors)
    yaml.plain("mentees", mentees)
    yaml.plain("curator", perhaps(60) { $0.id(of: $0.people) })
    yaml.quoted("direction", perhaps(50) { $0.word("направление") })
    yaml.quoted("goal", word("цель"))
    yaml.quoted("tasks", [word("задача")])
    yaml.mappings("activities", [word("мероприятие"), word("встреча")]) {
      $0.plain("month", "2026-10")
      $0.quoted("title", $1)
    }
    yaml.plain("order", perhaps(60) { $0.id(of: $0.documents) })
    yaml.plain("approved", perhaps(50) { $0.one("2026-08-20", "2026-11-30") })
    yaml.plain("start", one("2026-09-01", "2026-09-01", "2026-12-10"))
    yaml.plain("planned_end", "2027-05-31")
    let extensions = perhaps(30) { [($0.one("2026-10-01", "2026-12-01"), $0.random.chance(60))] }
    let reason = word("причина")
    yaml.mappings("extensions", extensions ?? []) {
      $0.plain("agreed", $1.0)
      $0.plain("new_end", "2027-08-31")
      $0.plain("by_both", $1.1)
      $0.quoted("reason", reason)
    }
    if let ended = perhaps(55, { $0.one("2026-12-15", "2026-12-20", "2026-11-01", "2026-11-21") }) {
      yaml.plain("ended", ended)
      yaml.plain("end_reason", one("plan_done", "by_parties", "by_curator"))
    }
    if random.chance(15) { yaml.plain("draft", true) }
    if random.chance(75) {
      let made = results(mentors + mentees)
      yaml.mapping("results") { $0.take(made) }
    }
    return yaml.text
  }

  private mutating func results(_ participants: [String]) -> YAMLText {
    var yaml = YAMLText()
    yaml.block("summary", perhaps(80) { $0.text() })
    yaml.mappings("indicators", [word("показатель")]) {
      $0.quoted("title", $1)
      $0.quoted("after", "5")
    }
    let reviews = participants.map { ($0, word("отзыв")) }
    yaml.mappings("reviews", reviews) {
      $0.plain("author", $1.0)
      $0.quoted("text", $1.1)
    }
    yaml.plain("files", ids(of: documents, 0..<3))
    yaml.plain("publish_on", perhaps(30) { $0.one("2026-11-20", "2026-11-22", "2027-01-10") })
    return yaml
  }

  /// An award to some people, perhaps for a programme.
  mutating func award() -> String {
    var yaml = YAMLText()
    yaml.quoted("title", word("Награда"))
    yaml.plain("date", "2026-10-10")
    yaml.plain("people", ids(of: people, 1..<4))
    yaml.plain("program", perhaps(70) { $0.id(of: $0.programs) })
    yaml.plain("order", perhaps(50) { $0.id(of: $0.documents) })
    return yaml.text
  }

  /// A partner with an agreement.
  mutating func partner() -> String {
    var yaml = YAMLText()
    yaml.quoted("name", word("Завод"))
    yaml.plain("agreement", perhaps(50) { $0.id(of: $0.documents) })
    return yaml.text
  }
}
