import Chance
import Diagnostics
import Gate
import Records

extension Replacement {
  /// A programme with other values in everything that its page does not tell today.
  mutating func replaced(_ program: Program) -> Program {
    var other = program
    let subject = LedgerSubject(.program, program.id.text)
    if view.hides(subject, "*") { replaceDraft(&other, subject) }
    if program.status(on: date) == .approved { replaceCourse(of: &other, subject) }
    replaceEnd(of: &other, subject)
    replaceExtensions(of: &other, subject)
    if var results = other.results {
      replaceResults(&results, of: program, subject)
      other.results = results
    }
    return other
  }

  private mutating func replaceDraft(_ program: inout Program, _ subject: LedgerSubject) {
    guard var draw = draw(subject, "*") else { return }
    program.title = draw.text(unlike: program.title)
    program.goal = draw.text(unlike: program.goal)
    program.direction = draw.text()
    program.kinds = draw.some(of: MentoringKind.allCases)
    program.mentors = people(&draw)
    program.mentees = people(&draw)
    program.order = nil
    replaceCourse(of: &program, subject)
  }

  /// What an announcement leaves out.
  private mutating func replaceCourse(of program: inout Program, _ subject: LedgerSubject) {
    if var draw = draw(subject, "tasks") { program.tasks = draw.list() }
    if var draw = draw(subject, "curator") { program.curator = people(&draw).first }
    if var draw = draw(subject, "activities") {
      for index in program.activities.indices { program.activities[index].title = draw.text() }
      if draw.random.chance(30) { program.activities = [] }
    }
  }

  private mutating func replaceEnd(of program: inout Program, _ subject: LedgerSubject) {
    for index in program.activities.indices
    where program.isLeftUndone(program.activities[index], on: date) {
      guard var draw = draw(subject, "activities[\(index)]") else { continue }
      program.activities[index].title = draw.text()
      program.activities[index].form = draw.text()
    }
    if var draw = draw(subject, "end_reason") {
      program.endReason = draw.random.one(of: [nil] + EndReason.allCases) ?? nil
    }
    guard let ended = program.ended, ended > date, var draw = draw(subject, "ended") else { return }
    program.ended = draw.random.chance(25) ? nil : day(like: ended, &draw)
  }

  private mutating func replaceExtensions(of program: inout Program, _ subject: LedgerSubject) {
    var kept: [ProgramExtension] = []
    for (index, old) in program.extensions.enumerated() {
      var new = old
      replaceSecret(&new.reason, subject, "extensions[\(index)].reason")
      let isEffective = old.byBoth && old.agreed <= date
      if !isEffective, var draw = draw(subject, "extensions[\(index)]") {
        if draw.random.chance(25) { continue }
        new.agreed = day(like: old.agreed, &draw)
        new.newEnd = draw.day(around: old.newEnd)
      }
      kept.append(new)
    }
    program.extensions = kept
  }

  private mutating func replaceResults(
    _ results: inout ProgramResults, of program: Program, _ subject: LedgerSubject
  ) {
    let isHidden = view.hides(subject, "*") || view.hides(subject, "results")
    if isHidden, var draw = draw(subject, "results") {
      results.summary = draw.random.chance(25) ? nil : draw.markdown()
      for index in results.indicators.indices {
        results.indicators[index].title = draw.text()
        results.indicators[index].after = draw.text()
      }
      if draw.random.chance(25) { results.indicators = [] }
    }
    if let day = results.publishOn, day > date, var draw = draw(subject, "publish_on") {
      results.publishOn = self.day(like: day, &draw)
    }
    var kept: [ProgramReview] = []
    for (index, old) in results.reviews.enumerated() {
      var new = old
      let author = LedgerSubject(.person, old.author.id.text)
      if isHidden || view.hides(author, "review"), var draw = draw(subject, "reviews[\(index)]") {
        if draw.random.chance(25) { continue }
        new.text = draw.text(unlike: old.text)
      }
      kept.append(new)
    }
    results.reviews = kept
  }

  /// Some people of the section, in any order.
  private func people(_ draw: inout Draw) -> [Reference<Person>] {
    draw.some(of: records.people.map(\.id)).prefix(3).map {
      Reference(to: $0, at: SourcePlace(file: "other.yaml"))
    }
  }
}
