import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// The rows of a bank: the named ones by name, then the others by what they show (rule 5).
  mutating func bank(_ bank: PublicBankEntry.Bank) -> [PublicBankEntry] {
    var named: [(rank: Int, entry: PublicBankEntry)] = []
    var anonymous: [(key: String, entry: PublicBankEntry)] = []
    for person in people where person.isIn(bank, on: date) {
      if let rank = slugs.rank(of: person.id, in: bank),
        let entry = namedEntry(for: person, in: bank)
      {
        named.append((rank, entry))
      } else {
        anonymous.append(anonymousEntry(for: person, in: bank))
      }
    }
    named.sort { $0.rank < $1.rank }
    anonymous.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return named.map(\.entry) + anonymous.map(\.entry)
  }

  private mutating func namedEntry(
    for person: Person, in bank: PublicBankEntry.Bank
  ) -> PublicBankEntry? {
    let role = BankRole(of: person, in: bank)
    guard let slug = slugs.slug(of: person.id, in: bank), let role,
      let name = name(
        of: person, at: .withinMentoring, substitute: bank.substitute,
        page: page(of: person, in: bank)),
      let state = disclose(state(of: person, role), role.stateField, of: person)
    else { return nil }
    var profile = profile(of: person)
    describe(role, of: person, in: &profile)
    let programs = programsNaming(person, in: bank)
    if !programs.isEmpty, let line = line(for: .program, of: person) {
      profile.programs = Disclosed(programs, by: [line])
    }
    return PublicBankEntry(
      bank: bank, name: name, slug: slug, state: state,
      forms: disclose(role.forms, .mentorForms, of: person) ?? Disclosed([], by: []),
      requests: disclose(role.requests, .menteeRequests, of: person), profile: profile,
      isTransferable: mayTransfer(person))
  }

  /// An anonymous row, and the key by which such rows are ordered: what the row itself shows.
  private mutating func anonymousEntry(
    for person: Person, in bank: PublicBankEntry.Bank
  ) -> (key: String, entry: PublicBankEntry) {
    let alias = person.alias ?? bank.substitute.rawValue
    let role = BankRole(of: person, in: bank)
    let state = role.map { self.state(of: person, $0) } ?? .left
    let forms = role?.forms ?? []
    let requests = disclose(role?.requests ?? [], .menteeRequests, of: person)
    let shownRequests = requests == nil ? [] : role?.requests ?? []
    let key = ([alias, state.rawValue] + forms + shownRequests).joined(separator: "\u{1}")
    let entry = PublicBankEntry(
      bank: bank, name: PublicName(anonymous: alias, concealing: conceal(person.id)), slug: nil,
      state: Disclosed(state, by: []),
      forms: Disclosed(forms, by: []), requests: requests, profile: PublicBankEntry.Profile(),
      isTransferable: mayTransfer(person))
    return (key, entry)
  }

  private mutating func profile(of person: Person) -> PublicBankEntry.Profile {
    var profile = PublicBankEntry.Profile()
    profile.position = disclose(person.position, .position, of: person)
    profile.subjects = disclose(person.subjects, .subjects, of: person)
    profile.workplace = disclose(person.workplace, .workplace, of: person)
    profile.grade = disclose(person.grade, .grade, of: person)
    profile.education = disclose(person.education, .education, of: person)
    profile.category = disclose(person.category, .category, of: person)
    profile.experienceYears = disclose(person.experienceYears, .experienceYears, of: person)
    profile.awards = disclose(person.awards, .awards, of: person)
    profile.competencies = disclose(person.competencies, .competencies, of: person)
    profile.interests = disclose(person.interests, .interests, of: person)
    profile.bio = disclose(person.bio.map { text($0) }, .bio, of: person)
    profile.email = disclose(person.workEmail, .workEmail, of: person)
    profile.phone = disclose(person.workPhone, .workPhone, of: person)
    if let photo = person.photo, mayShow(photo) {
      profile.photo = disclose(photo.id.text, .photo, of: person)
    }
    return profile
  }

  private mutating func describe(
    _ role: BankRole, of person: Person, in profile: inout PublicBankEntry.Profile
  ) {
    profile.since = disclose(role.since, role.sinceField, of: person)
    profile.until = disclose(role.until, role.untilField, of: person)
    profile.kinds = disclose(role.kinds, .mentorKinds, of: person)
    profile.timeResource = disclose(role.timeResource, .mentorTimeResource, of: person)
    profile.desiredMentee = disclose(role.desiredMentee, .mentorDesiredMentee, of: person)
  }

  /// The state as recorded, else as the dates and the programmes under way tell.
  func state(of person: Person, _ role: BankRole) -> PublicBankEntry.State {
    if let state = role.state { return state }
    if let until = role.until, until < date { return .left }
    return visible.isInProgramUnderWay(person.id) ? .paired : role.unpaired
  }
}

extension PublicBankEntry.Bank {
  /// The word for somebody of this bank who is not named.
  var substitute: Gatekeeper.Substitute {
    switch self {
    case .mentors: .mentor
    case .mentees: .mentee
    }
  }
}
