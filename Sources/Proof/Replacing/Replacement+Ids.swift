import Chance
import Gate
import Records

extension Replacement {
  /// Other ids for people who are named nowhere, and for records that are shown nowhere.
  mutating func renames(in other: RecordSet) -> Renames {
    var renames = Renames()
    for person in other.people {
      let subject = LedgerSubject(.person, person.id.text)
      let parts = ["surname", "given_name", "patronymic"]
      if !parts.contains(where: { view.shows(subject, $0) }) { rename(person, in: &renames) }
    }
    for program in other.programs { renameHidden(program, in: &renames) }
    for document in other.documents { renameHidden(document, in: &renames) }
    for medium in other.media { renameHidden(medium, in: &renames) }
    for item in other.news { renameHidden(item, in: &renames) }
    for event in other.events { renameHidden(event, in: &renames) }
    return renames
  }

  /// Puts records in the order that their files would have under other names.
  mutating func reorder(_ other: inout RecordSet) {
    let subject = LedgerSubject(.site, "order")
    if var draw = draw(subject, "people") {
      other.people = RecordTable(draw.random.shuffled(Array(other.people)))
    }
    if var draw = draw(subject, "media") {
      other.media = RecordTable(draw.random.shuffled(Array(other.media)))
    }
  }

  private mutating func renameHidden<Kept: Record>(_ record: Kept, in renames: inout Renames) {
    if view.hides(LedgerSubject(Kept.kind, record.id.text), "*") { rename(record, in: &renames) }
  }

  private mutating func rename<Kept: Record>(_ record: Kept, in renames: inout Renames) {
    guard var draw = draw(LedgerSubject(Kept.kind, record.id.text), "id") else { return }
    let prefix = draw.random.one(of: ["a", "0", "m", "z"]) ?? "a"
    // Twelve hexadecimal digits: two equal ones in a section are out of the question.
    let digits = String(draw.random.next() & 0xFFFF_FFFF_FFFF, radix: 16)
    guard let id = RecordID("\(prefix)\(digits)") else { return }
    renames.add(RecordName(Kept.kind, record.id), id)
  }
}
