import Chance
import Diagnostics

extension Corpus {
  /// Hands out news, events, practices, materials and pages.
  func writeTexts<Failure>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    var random = random(for: "news")
    for number in 1...profile.news {
      try take("news/novost-\(number).md", news(number, &random))
    }
    random = self.random(for: "events")
    for number in 1...profile.events {
      try take("events/vstrecha-\(number).md", event(number, &random))
    }
    random = self.random(for: "practices")
    for number in 1...profile.practices {
      try take("practices/praktika-\(number).md", practice(number, &random))
    }
    random = self.random(for: "materials")
    for number in 1...profile.materials {
      try take("materials/material-\(number).md", material(number, &random))
    }
    random = self.random(for: "pages")
    for number in 1...6 { try take("pages/stranitsa-\(number).md", page(number, &random)) }
  }

  private func news(_ number: Int, _ random: inout SplitMix) -> String {
    let program = programs[random.number(in: programs.indices)]
    var front = YAMLText()
    front.quoted("title", Prose.title(number, &random))
    front.plain("date", day.adding(days: -random.number(in: 0..<1_000)))
    front.quoted("summary", Prose.sentence(&random))
    if program.progress != .announced { front.plain("programs", [program.id]) }
    front.quoted("stage", "\(random.number(in: 1..<8))")
    front.quoted("author_text", "методический совет")
    var text = Prose.text(paragraphs: 2..<7, &random)
    if random.chance(50) {
      text +=
        "\n\nНа встречу пришли участники программы: "
        + "[\(program.mentor.givenName)](person:\(program.mentor.id) \"наставник\") и коллеги. "
        + "Подробнее — в [нормативной базе](section:normativnaya-baza)."
    }
    return Corpus.markdown(front, text)
  }

  private func event(_ number: Int, _ random: inout SplitMix) -> String {
    var front = YAMLText()
    front.quoted("title", Prose.title(number, &random))
    let date = day.adding(days: random.number(in: -700..<200))
    front.plain("starts", "\(date) \(random.number(in: 10..<18)):00")
    front.quoted("place", "кабинет \(random.number(in: 1..<60))")
    front.quoted("audience", random.one(of: ["наставники", "молодые учителя", "все желающие"]))
    return Corpus.markdown(front, Prose.text(paragraphs: 1..<4, &random))
  }

  private func practice(_ number: Int, _ random: inout SplitMix) -> String {
    var front = YAMLText()
    front.quoted("title", Prose.title(number, &random))
    front.plain("date", day.adding(days: -random.number(in: 0..<900)))
    front.quoted("problem", Prose.sentence(&random))
    front.quoted("effect", Prose.sentence(&random))
    front.plain("authors", [mentors[random.number(in: mentors.indices)].id])
    front.plain("level", random.one(of: ["organization", "municipal", "regional"]))
    return Corpus.markdown(front, Prose.text(paragraphs: 2..<6, &random))
  }

  private func material(_ number: Int, _ random: inout SplitMix) -> String {
    var front = YAMLText()
    front.quoted("title", Prose.title(number, &random))
    front.plain("date", day.adding(days: -random.number(in: 0..<900)))
    return Corpus.markdown(front, Prose.text(paragraphs: 2..<5, &random))
  }

  private func page(_ number: Int, _ random: inout SplitMix) -> String {
    var front = YAMLText()
    front.quoted("title", Prose.title(number, &random))
    front.plain("position", number)
    return Corpus.markdown(front, Prose.text(paragraphs: 3..<8, &random))
  }

  private static func markdown(_ front: YAMLText, _ text: String) -> String {
    "---\n\(front.text)---\n\n\(text)\n"
  }
}
