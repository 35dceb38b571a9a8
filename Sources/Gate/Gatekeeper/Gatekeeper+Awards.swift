import Publication
import Records
import Russian

extension Gatekeeper {
  /// The awards, newest first.
  mutating func awards() -> [PublicAward] {
    var shown: [(id: RecordID, award: PublicAward)] = []
    for award in records.awards { shown.append((award.id, publicAward(award))) }
    return shown.sorted { left, right in
      if left.award.date != right.award.date { return left.award.date > right.award.date }
      return left.award.title == right.award.title
        ? left.id < right.id : RussianOrder.precedes(left.award.title, right.award.title)
    }.map(\.award)
  }

  /// The partners by name.
  mutating func partners() -> [PublicPartner] {
    var shown: [PublicPartner] = []
    for partner in records.partners {
      shown.append(
        PublicPartner(
          id: partner.id.text, name: partner.name, role: partner.role, url: partner.url?.text,
          agreement: documentReference(partner.agreement),
          lines: [publishWhole(LedgerSubject(.partner, partner.id.text))]))
    }
    return RussianOrder.sorted(shown, by: \.name, then: \.id)
  }

  /// An award names a person with `role` and `awards` (rule 7).
  ///
  /// Next to a programme a name would also say that the person takes part in it, and with whom, so
  /// the programme stands there only where its own page names everybody whom the award names.
  private mutating func publicAward(_ award: Award) -> PublicAward {
    var names: [PublicName] = []
    let program = award.program.flatMap { records[$0] }
    var mayShowProgram = true
    for person in records[award.people] {
      guard mayBeNamedWithRole(person), rights(of: person)?.allows(.awards) == true,
        let name = name(
          of: person, at: .withinMentoring, substitute: .participant, page: page(of: person))
      else {
        for category in [PersonalCategory.role, .awards] { noteIfWithheld(category, of: person) }
        names.append(anonymous(person, person.substitute))
        continue
      }
      mayShowProgram = mayShowProgram && (program.map { isNamed(person, in: $0) } ?? true)
      let lines = [PersonalCategory.role, .awards].compactMap { line(for: $0, of: person) }
      names.append(name.adding(lines))
    }
    var shown = PublicAward(
      title: award.title, date: award.date, people: names,
      lines: [publishWhole(LedgerSubject(.award, award.id.text))])
    shown.nomination = award.nomination
    shown.program = mayShowProgram ? award.program.flatMap(programReference) : nil
    shown.level = award.level?.title
    shown.place = award.place
    shown.order = documentReference(award.order)
    return shown
  }
}

extension Person {
  /// The word for the person where they are not named: their role, if they have just one.
  fileprivate var substitute: Gatekeeper.Substitute {
    switch (mentor != nil, mentee != nil) {
    case (true, false): .mentor
    case (false, true): .mentee
    default: .participant
    }
  }
}
