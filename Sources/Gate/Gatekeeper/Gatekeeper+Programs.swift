import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// The programmes with a page: under way, announced, then completed; newest first in each.
  mutating func programs() -> [PublicProgram] {
    var shown: [PublicProgram] = []
    for program in records.programs {
      if visible.programs.contains(program.id) {
        shown.append(publicProgram(program))
      } else {
        withhold(.program, program.id, "*", .draft)
      }
    }
    return shown.sorted(keyedBy: { (rank: $0.status.rank, start: $0.start, id: $0.id) }) {
      left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      if left.start != right.start { return left.start > right.start }
      return left.id < right.id
    }
  }

  /// The programmes on whose page a person is named, as links from the page in the bank.
  func programsNaming(_ person: Person, in bank: PublicBankEntry.Bank) -> [PublicReference] {
    participations.programs(of: person.id, in: bank).filter { isNamed(person, in: $0) }
      .map { PublicReference(.program, $0.id.text, title: $0.title) }
  }

  /// Whether the page of a programme names a participant today.
  func isNamed(_ person: Person, in program: Program) -> Bool {
    visible.programs.contains(program.id) && !program.isOnlyAnnounced(on: date)
      && cast(of: program).names(person.id)
  }

  /// Who is named on a programme's page.
  func cast(of program: Program) -> ProgramCast {
    casts[program.id] ?? decidedCast(of: program)
  }

  /// Decides on the casts of all programmes once, for all places that ask for them.
  ///
  /// Nothing may change of what they are made of behind this call: rights, day, other resources.
  mutating func decideCasts() {
    for program in records.programs { casts[program.id] = decidedCast(of: program) }
  }

  private func decidedCast(of program: Program) -> ProgramCast {
    let needsResults = program.showsResults(on: date)
    func hasPairing(_ id: RecordID) -> Bool { rights[id]?.allows(.pairing) ?? false }
    var cast = ProgramCast(
      participants: (program.mentors + program.mentees).map(\.id),
      mayBeNamed: { id in
        guard let person = records.people[id], let rights = rights[id] else { return false }
        return mayBeNamedWithRole(person) && rights.allows(.program)
          && (!needsResults || rights.allows(.results))
      },
      hasPairing: hasPairing)
    cast.keepApart(
      from: namedInSection[program.id] ?? [], hasPairing: hasPairing,
      hasPairingThere: pairedInSection.contains)
    return cast
  }

  /// The keeper of another resource, to which the pages of the section lie open too.
  func keeper(of resource: String, for people: [Person]) -> Gatekeeper {
    var keeper = Gatekeeper(
      records: records, date: date, resource: resource, people: people, ledger: ledger)
    for program in records.programs where visible.programs.contains(program.id) {
      keeper.namedInSection[program.id] =
        program.isOnlyAnnounced(on: date) ? [] : cast(of: program).named
    }
    keeper.pairedInSection = Set(rights.filter { $0.value.allows(.pairing) }.keys)
    return keeper
  }

  /// The participants whom a programme's page does not name.
  mutating func concealed(in program: Program) -> [Concealment] {
    let isAnnounced = program.isOnlyAnnounced(on: date)
    let cast = cast(of: program)
    let hidden = (program.mentors + program.mentees).filter { isAnnounced || cast.hides($0.id) }
    return hidden.map { conceal($0.id) }
  }

  /// The participants whom the pages of programmes do not name.
  mutating func concealed(in programs: [Reference<Program>]) -> [Concealment] {
    records[programs].flatMap { concealed(in: $0) }
  }

  /// The ledger line that a category of consent opens for a person, under the category's own name.
  mutating func line(for category: PersonalCategory, of person: Person) -> LedgerLine? {
    guard case .allowed(let basis, let until)? = rights(of: person)?.verdict(on: category) else {
      return nil
    }
    return ledger.publish(
      PublishedLine(
        subject: LedgerSubject(.person, person.id.text), field: category.rawValue, basis: basis,
        until: until, rule: GateRule(asking: category)))
  }

  private mutating func publicProgram(_ program: Program) -> PublicProgram {
    let subject = LedgerSubject(.program, program.id.text)
    var shown = PublicProgram(
      id: program.id.text, title: program.title, status: program.publicStatus(on: date),
      form: PublicTermOfArt(
        name: program.form.rawValue, title: program.formTitle ?? program.form.title),
      kinds: program.kinds.map { PublicTermOfArt(name: $0.rawValue, title: $0.title) },
      goal: program.goal, start: program.start, plannedEnd: program.plannedEnd(on: date),
      lines: [publishWhole(subject)])
    shown.direction = program.direction
    shown.approved = program.approved
    shown.concealed = concealed(in: program)
    noteReasons(of: program)
    guard shown.status != .announced else {
      shown.results = results(of: program)
      return shown
    }
    addCourse(of: program, to: &shown)
    addCast(of: program, to: &shown)
    shown.results = results(of: program)
    return shown
  }

  /// Takes down why a programme ended or was extended, which is for the school alone; so is what it
  /// left undone.
  private mutating func noteReasons(of program: Program) {
    if program.endReason != nil {
      withhold(.program, program.id, "end_reason", .never, by: .results)
    }
    if program.extensions.contains(where: { $0.reason != nil }) {
      withhold(.program, program.id, "extensions.reason", .never)
    }
    if program.activities.contains(where: { program.isLeftUndone($0, on: date) }) {
      withhold(.program, program.id, "activities", .never, by: .results)
    }
  }

  /// What is public about a programme from its start on, people apart.
  private func addCourse(of program: Program, to shown: inout PublicProgram) {
    shown.firstPlannedEnd = program.plannedEnd
    shown.tasks = program.tasks
    let activities = program.activities.filter { !program.isLeftUndone($0, on: date) }
    shown.activities = activities.map { activity in
      PublicProgram.Activity(
        term: PublicTerm(activity.when),
        title: activity.title, form: activity.form, isDone: activity.done)
    }
    shown.order = documentReference(program.order)
    shown.extensions = program.extensions.filter { $0.byBoth && $0.agreed <= date }
      .map { PublicProgram.Extension(agreed: $0.agreed, newEnd: $0.newEnd) }
    if shown.status == .completed { shown.ended = program.ended }
  }

  private mutating func addCast(of program: Program, to shown: inout PublicProgram) {
    let cast = cast(of: program)
    let hasEnded = program.showsResults(on: date)
    shown.mentors = participants(program.mentors, of: cast, in: .mentors, ofEnded: hasEnded)
    shown.mentees = participants(program.mentees, of: cast, in: .mentees, ofEnded: hasEnded)
    if let curator = program.curator.flatMap({ records[$0] }) {
      shown.curator = name(of: curator, at: .neutral, substitute: .participant)
    }
  }

  private mutating func participants(
    _ references: [Reference<Person>], of cast: ProgramCast, in bank: PublicBankEntry.Bank,
    ofEnded hasResults: Bool
  ) -> [PublicName] {
    var names: [PublicName] = []
    for person in records[references] {
      names.append(
        participant(person, isNamed: cast.names(person.id), in: bank, besideResults: hasResults))
    }
    return names
  }

  /// A participant by name, with the lines of everything that the name there discloses.
  ///
  /// - Parameters:
  ///   - person: the participant.
  ///   - isNamed: whether the programme's cast names them.
  ///   - bank: on which side they take part.
  ///   - hasResults: whether the name stands beside results, which takes one more category.
  /// - Returns: the name, or the alias; what keeps the name back is taken down.
  mutating func participant(
    _ person: Person, isNamed: Bool, in bank: PublicBankEntry.Bank, besideResults hasResults: Bool
  ) -> PublicName {
    let needed: [PersonalCategory] = [.role, .program] + (hasResults ? [.results] : [])
    guard isNamed,
      let name = name(
        of: person, at: .withinMentoring, substitute: bank.substitute,
        page: page(of: person, in: bank))
    else {
      for category in needed + [.pairing] { noteIfWithheld(category, of: person) }
      return anonymous(person, bank.substitute)
    }
    let disclosed = (needed + [.pairing]).compactMap { line(for: $0, of: person) }
    return name.adding(disclosed)
  }
}

extension PublicProgram.Status {
  /// The place of programmes of this status in the list.
  fileprivate var rank: Int {
    switch self {
    case .active, .extended: 0
    case .announced: 1
    case .completed: 2
    }
  }
}

extension Program {
  /// Whether only the announcement is public.
  fileprivate func isOnlyAnnounced(on date: CivilDate) -> Bool { status(on: date) == .approved }

  /// The status for visitors; how a programme ended stays inside (D, item 19).
  fileprivate func publicStatus(on date: CivilDate) -> PublicProgram.Status {
    switch status(on: date) {
    case .draft, .approved: .announced
    case .active: .active
    case .extended: .extended
    case .completed, .stopped: .completed
    }
  }
}
