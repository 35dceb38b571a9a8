import Chance
import Diagnostics
import Gate
import Records

extension Replacement {
  /// The settings with other exceptions from the guard, which visitors never see.
  mutating func replaced(_ site: SiteSettings) -> SiteSettings {
    var other = site
    let subject = LedgerSubject(.site, "site")
    for index in site.guardSettings.allow.indices {
      guard var draw = draw(subject, "guard.allow[\(index)]") else { continue }
      other.guardSettings.allow[index].phrase = draw.text()
      other.guardSettings.allow[index].reason = draw.text()
    }
    for index in site.guardSettings.protect.indices {
      other.guardSettings.protect[index] = replaceFile(
        site.guardSettings.protect[index], subject, "guard.protect[\(index)]", isHidden: true)
    }
    return other
  }

  /// Adds records that leave no mark: a person without role and consents, and drafts.
  mutating func addStrangers(to other: inout RecordSet) {
    let subject = LedgerSubject(.site, "strangers")
    if var person = other.people.first, var draw = draw(subject, "person"), let id = id(&draw) {
      person.id = id
      person.origin.file = "people/\(id.text).yaml"
      person.surname = draw.name(unlike: "")
      (person.mentor, person.mentee, person.photo) = (nil, nil, nil)
      (person.lawBasis, person.consents, person.alias) = (nil, [], nil)
      other.people.append(person)
    }
    if var item = other.news.first, var draw = draw(subject, "news"), let id = id(&draw) {
      (item.id, item.draft, item.title) = (id, true, draw.text())
      other.news.append(item)
    }
    if var event = other.events.first, var draw = draw(subject, "event"), let id = id(&draw) {
      (event.id, event.draft, event.title) = (id, true, draw.text())
      other.events.append(event)
    }
    if var program = other.programs.first, var draw = draw(subject, "program"),
      let id = id(&draw)
    {
      (program.id, program.draft, program.title) = (id, true, draw.text())
      (program.results, program.order) = (nil, nil)
      other.programs.append(program)
    }
  }

  private func id(_ draw: inout Draw) -> RecordID? {
    RecordID("\(draw.random.one(of: ["a", "0", "z"]) ?? "a")\(draw.random.next() & 0xFFFF_FFFF)")
  }
}
