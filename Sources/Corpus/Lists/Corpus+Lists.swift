import Chance
import Diagnostics

extension Corpus {
  /// Hands out documents, roadmaps, indicators, awards and partners.
  func writeLists<Failure>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    let orders = max(1, profile.documents / 2)
    for start in stride(from: 1, through: profile.documents, by: 100) {
      var yaml = YAMLText()
      for number in start..<min(start + 100, profile.documents + 1) {
        write(document: number, isOrder: number <= orders, into: &yaml)
      }
      try take("documents/documents-\(start / 100 + 1).yaml", yaml.text)
    }
    for year in [day.year - 1, day.year] {
      try take("roadmap/\(year)-\(year + 1).yaml", roadmap(year))
    }
    try take("indicators/indicators.yaml", indicators)
    try take("awards/awards.yaml", awards)
    try take("partners/partners.yaml", partners)
  }

  private func write(document number: Int, isOrder: Bool, into yaml: inout YAMLText) {
    var random = random(for: "document \(number)")
    yaml.item { yaml in
      yaml.plain("id", isOrder ? "prikaz-\(number)" : "dokument-\(number)")
      yaml.plain("level", isOrder ? "local" : random.one(of: ["regional", "municipal", "local"]))
      yaml.quoted("type", isOrder ? "приказ" : random.one(of: ["письмо", "положение", "план"]))
      yaml.quoted("number", "\(number)-од")
      // An order is older than every programme that it pairs people for.
      let age = isOrder ? random.number(in: 450..<700) : random.number(in: 1..<1_500)
      yaml.plain("date", day.adding(days: -age))
      yaml.quoted("issuer", "Школа № 1")
      yaml.quoted("title", isOrder ? "О закреплении пар и групп" : Prose.title(number, &random))
      yaml.plain("status", "in_force")
      if !isOrder { yaml.plain("url", "https://docs.example/\(number)") }
    }
  }

  private func roadmap(_ year: Int) -> String {
    var random = random(for: "roadmap \(year)")
    let kinds = [
      "preparation", "mentees_bank", "mentors_bank", "selection", "work", "completion",
      "information",
    ]
    var yaml = YAMLText()
    yaml.plain("school_year", "\(year)-\(year + 1)")
    yaml.mappings("stages", Array(kinds.enumerated())) { yaml, stage in
      yaml.quoted("number", "\(stage.offset + 1)")
      yaml.plain("kind", stage.element)
      yaml.quoted("title", Prose.title(stage.offset + 1, &random))
      yaml.mappings("items", Array(1...6)) { yaml, number in
        yaml.quoted("number", "\(stage.offset + 1).\(number)")
        yaml.quoted("text", Prose.sentence(&random))
        yaml.quoted("term", "в течение учебного года")
        yaml.quoted("responsible", ["куратор", "методический совет"])
        yaml.quoted("expected", random.one(of: ProseWords.outcomes))
      }
    }
    return yaml.text
  }

  private var indicators: String {
    var random = random(for: "indicators")
    var yaml = YAMLText()
    for number in 1...12 {
      yaml.item { yaml in
        yaml.plain("id", "pokazatel-\(number)")
        yaml.quoted("title", Prose.title(number, &random))
        yaml.quoted("period", "\(day.year) год")
        yaml.plain("value", random.number(in: 50..<100))
        yaml.quoted("unit", "%")
        yaml.plain("target", 80)
        yaml.quoted("source", "журнал куратора")
      }
    }
    return yaml.text
  }

  private var awards: String {
    var random = random(for: "awards")
    var yaml = YAMLText()
    for number in 1...profile.awards {
      yaml.item { yaml in
        yaml.plain("id", "nagrada-\(number)")
        yaml.quoted("title", Prose.title(number, &random))
        yaml.plain("date", day.adding(days: -random.number(in: 1..<900)))
        yaml.plain("people", [mentors[random.number(in: mentors.indices)].id])
        yaml.plain("level", random.one(of: ["organization", "municipal", "regional"]))
        yaml.quoted("place", random.one(of: ["победитель", "призёр", "участник"]))
      }
    }
    return yaml.text
  }

  private var partners: String {
    var yaml = YAMLText()
    for number in 1...profile.partners {
      yaml.item { yaml in
        yaml.plain("id", "partner-\(number)")
        yaml.quoted("name", "Учреждение № \(number)")
        yaml.quoted("role", "принимает учеников на практику")
        yaml.plain("url", "https://partner-\(number).example/")
      }
    }
    return yaml.text
  }
}
