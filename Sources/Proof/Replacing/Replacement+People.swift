import Chance
import Diagnostics
import Gate
import Records

extension Replacement {
  /// A person with other values in every field that is shown nowhere.
  mutating func replaced(_ person: Person) -> Person {
    var other = person
    let subject = LedgerSubject(.person, person.id.text)
    replaceName(&other.surname, subject, "surname")
    replaceName(&other.givenName, subject, "given_name")
    // That there is a patronymic decides whether the whole name may stand in a text; it stays.
    if var patronymic = other.patronymic {
      replaceName(&patronymic, subject, "patronymic")
      other.patronymic = patronymic
    }
    replaceProfile(of: &other, subject)
    replaceSecrets(of: &other, subject)
    replaceRoles(of: &other, subject)
    replaceConsents(of: &other, subject)
    replacePlace(of: &other, subject)
    return other
  }

  private mutating func replaceProfile(of person: inout Person, _ subject: LedgerSubject) {
    replaceText(&person.position, subject, "position")
    replaceList(&person.subjects, subject, "subjects")
    replaceText(&person.workplace, subject, "workplace")
    replaceText(&person.category, subject, "category")
    replaceText(&person.education, subject, "education")
    replaceText(&person.grade, subject, "grade")
    replaceList(&person.awards, subject, "awards")
    replaceList(&person.competencies, subject, "competencies")
    replaceList(&person.interests, subject, "interests")
    replaceText(&person.workEmail, subject, "work_email")
    replaceText(&person.workPhone, subject, "work_phone")
    if person.experienceYears != nil, var draw = drawHidden(subject, "experience_years") {
      person.experienceYears = draw.random.chance(25) ? nil : draw.random.number(in: 0..<60)
    }
    if person.bio != nil, var draw = drawHidden(subject, "bio") {
      person.bio = draw.random.chance(25) ? nil : draw.markdown()
    }
  }

  private mutating func replaceSecrets(of person: inout Person, _ subject: LedgerSubject) {
    replaceSecret(&person.email, subject, "email")
    replaceSecret(&person.phone, subject, "phone")
    replaceSecret(&person.address, subject, "address")
    replaceSecret(&person.guardian, subject, "guardian")
    guard let born = person.birthDate, var draw = draw(subject, "birth_date") else { return }
    let (signed, date) = (person.consents.map(\.signed), date)
    // As old on the day, and as old on the day of each signature, as far as anything hangs on it.
    person.birthDate = day(like: born, &draw) { born in
      let adult = born.birthday(reaching: 18)
      return [born.birthday(reaching: 14) > date, adult > date] + signed.map { $0 < adult }
    }
  }

  private mutating func replaceRoles(of person: inout Person, _ subject: LedgerSubject) {
    if var mentor = person.mentor {
      replaceMentor(&mentor, subject)
      person.mentor = mentor
    }
    guard var mentee = person.mentee else { return }
    replaceList(&mentee.requests, subject, "mentee.requests")
    if var draw = draw(subject, "mentee.difficulties") { mentee.difficulties = draw.list() }
    if var draw = draw(subject, "mentee.order") { mentee.order = document(&draw) }
    replaceTerm(
      &mentee.since, &mentee.until, hasState: mentee.state != nil, subject, "mentee")
    if mentee.since > date, var draw = drawHidden(subject, "mentee.state") {
      mentee.state = draw.random.one(of: [nil] + MenteeState.allCases) ?? nil
    }
    person.mentee = mentee
  }

  private mutating func replaceMentor(_ mentor: inout Mentor, _ subject: LedgerSubject) {
    replaceText(&mentor.timeResource, subject, "mentor.time_resource")
    replaceText(&mentor.desiredMentee, subject, "mentor.desired_mentee")
    if !mentor.kinds.isEmpty, var draw = drawHidden(subject, "mentor.kinds") {
      mentor.kinds = draw.some(of: MentoringKind.allCases)
    }
    if var draw = draw(subject, "mentor.order") { mentor.order = document(&draw) }
    replaceTerm(&mentor.since, &mentor.until, hasState: mentor.state != nil, subject, "mentor")
    // State and forms stand in anonymous rows too; only who is in no bank yet hides them.
    guard mentor.since > date else { return }
    if var draw = drawHidden(subject, "mentor.state") {
      mentor.state = draw.random.one(of: [nil] + MentorState.allCases) ?? nil
    }
    if var draw = drawHidden(subject, "mentor.forms") {
      mentor.forms = draw.some(of: ProgramForm.allCases)
    }
  }

  private mutating func replaceTerm(
    _ since: inout CivilDate, _ until: inout CivilDate?, hasState: Bool, _ subject: LedgerSubject,
    _ role: String
  ) {
    if var draw = drawHidden(subject, "\(role).since") { since = day(like: since, &draw) }
    guard let last = until, var draw = drawHidden(subject, "\(role).until") else { return }
    // Without a recorded state, the day tells whether somebody has left.
    until = hasState && draw.random.chance(30) ? nil : day(like: last, &draw)
  }

  /// A document that orders something, or none.
  private func document(_ draw: inout Draw) -> Reference<Document>? {
    let ids = [nil] + records.documents.map { Optional($0.id) }
    return (draw.random.one(of: ids) ?? nil).map {
      Reference(to: $0, at: SourcePlace(file: "other.yaml"))
    }
  }

  /// Another file and other lines; consents keep their order, and stay apart from each other.
  private mutating func replacePlace(of person: inout Person, _ subject: LedgerSubject) {
    guard var draw = draw(subject, "place") else { return }
    let file = "people/\(draw.name(unlike: "")).yaml"
    let shift = draw.random.number(in: 1..<900)
    func moved(_ place: SourcePlace) -> SourcePlace {
      let position = place.position ?? SourcePosition(line: 1, column: 1)
      return SourcePlace(file: file, line: position.line + shift, column: position.column)
    }
    person.origin = moved(person.origin)
    for index in person.consents.indices {
      person.consents[index].origin = moved(person.consents[index].origin)
    }
  }
}
