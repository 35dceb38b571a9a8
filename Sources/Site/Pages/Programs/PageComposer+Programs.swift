import Diagnostics
import Publication
import Russian

extension PageComposer {
  /// The programmes by status; a group without programmes is left out.
  mutating func programList() -> ProgramListPage {
    let kinds: [(String, String, Set<PublicProgram.Status>)] = [
      ("realizuyutsya", "Реализуются", [.active, .extended]),
      ("gotovyatsya", "Готовятся к началу", [.announced]),
      ("zaversheny", "Завершены", [.completed]),
    ]
    var groups: [ProgramListPage.Group] = []
    var charted: [(title: String, programs: [PublicProgram])] = []
    for (anchor, title, statuses) in kinds {
      let programs = section.programs.filter { statuses.contains($0.status) }
      guard !programs.isEmpty else { continue }
      var cards: [ProgramCardView] = []
      for program in programs { cards.append(card(program)) }
      groups.append(ProgramListPage.Group(anchor: anchor, title: title, programs: cards))
      charted.append((title, programs))
    }
    return ProgramListPage(
      chrome: chrome(
        title: Folder.programs.title,
        description: "Персонализированные программы наставничества: кто, с кем и над чем работает",
        updated: newest(section.programs), files: groups.isEmpty ? [] : [.programs]),
      groups: groups, timeline: timeline(of: charted), forms: formsChart(of: section.programs))
  }

  /// The page of a programme.
  mutating func program(_ program: PublicProgram) -> ProgramPage {
    trace.note(program.lines)
    trace.note(concealing: program.concealed)
    let related = (context.programNews[program.id] ?? []).map { section.news[$0] }
    let events = (context.programEvents[program.id] ?? []).map { section.events[$0] }
    return ProgramPage(
      chrome: chrome(
        title: program.title, description: program.goal, trail: [Crumb(.programs)],
        updated: newest([newest([program]), newest(related), newest(events)]),
        files: program.activities.isEmpty ? [] : [.activities]),
      status: badge(program.status), goal: program.goal, facts: facts(about: program),
      tasks: program.tasks, participants: participants(of: program),
      activities: program.activities.map { activity in
        ProgramPage.Activity(
          term: Wording.term(activity.term), title: activity.title, form: activity.form,
          state: activity.isDone ? BadgeView(words: "проведено", style: "done") : nil)
      },
      results: program.results.map { _ in
        LinkView(
          title: "Результаты программы", url: locator.link(to: .item(.results, program.id)))
      },
      resultsWait: program.results == nil && program.status != .completed,
      news: newsCards(related), events: eventCards(events), practices: practices(of: program))
  }

  /// The practices that name a programme as theirs.
  private mutating func practices(of program: PublicProgram) -> [LinkView] {
    var links: [LinkView] = []
    for position in context.programPractices[program.id] ?? [] {
      let practice = section.practices[position]
      trace.note(practice.lines)
      links.append(
        LinkView(title: practice.title, url: locator.link(to: .item(.practices, practice.id))))
    }
    return links
  }

  private mutating func card(_ program: PublicProgram) -> ProgramCardView {
    trace.note(program.lines)
    return ProgramCardView(
      title: program.title, url: locator.link(to: .item(.programs, program.id)),
      status: badge(program.status), form: program.form.title, term: term(of: program),
      goal: program.goal, participants: participants(of: program),
      picture: context.programPictures[program.id].flatMap { picture($0) },
      marks: FilterMarksView(
        title: program.title, date: program.start.description,
        words: [
          .form: [program.form.title], .kind: program.kinds.map(\.title),
          .direction: [program.direction].compactMap(\.self), .state: [program.status.words],
        ]))
  }

  private mutating func facts(about program: PublicProgram) -> [FactView] {
    var facts = [FactView("Форма", program.form.title)]
    if !program.kinds.isEmpty { facts.append(FactView("Виды", program.kinds.map(\.title))) }
    if let direction = program.direction { facts.append(FactView("Направление", direction)) }
    facts.append(FactView("Срок", term(of: program)))
    for change in program.extensions {
      let agreed = Wording.day(change.agreed)
      let newEnd = Wording.day(change.newEnd)
      facts.append(FactView("Продлена", "\(agreed) по взаимному согласию, до \(newEnd)"))
    }
    if let approved = program.approved {
      facts.append(FactView("Утверждена", Wording.day(approved)))
    }
    if let order = program.order { facts.append(FactView("Приказ", [link(order)])) }
    if let curator = program.curator {
      let view = name(curator)
      facts.append(FactView("Куратор", [LinkView(title: view.text, url: view.url)]))
    }
    return facts
  }

  /// Those who take part; `nil` while the programme is only announced.
  mutating func participants(of program: PublicProgram) -> ParticipantsView? {
    guard !program.mentors.isEmpty || !program.mentees.isEmpty else { return nil }
    return ParticipantsView(mentors: names(program.mentors), mentees: names(program.mentees))
  }

  /// The term of a programme; of a completed one, the days on which it really began and ended.
  func term(of program: PublicProgram) -> String {
    RussianDates.days(program.start, program.ended ?? program.plannedEnd)
  }

  /// The status in words.
  func badge(_ status: PublicProgram.Status) -> BadgeView {
    BadgeView(words: status.words, style: status.rawValue)
  }
}
