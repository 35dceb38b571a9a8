import Diagnostics

/// What ends does not end before it begins.
struct DateOrderCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for person in records.sound(records.people) { check(person, into: &log) }
    for program in records.sound(records.programs) { check(program, into: &log) }
    for event in records.sound(records.events) { check(event, into: &log) }
    for document in records.sound(records.documents) {
      if let first = document.validFrom, let last = document.validUntil, last < first {
        log.report(
          Problem.endsTooEarly(
            "Действие документа", at: document.place(of: Document.Keys.validUntil)))
      }
    }
    for roadmap in records.sound(records.roadmaps) { check(roadmap, into: &log) }
  }

  private func check(_ person: Person, into log: inout DiagnosticLog) {
    for consent in person.consents {
      guard let withdrawn = consent.withdrawn, withdrawn < consent.signed else { continue }
      log.report(
        Problem.withdrawnTooEarly(at: consent.place(of: Consent.Keys.withdrawn)))
    }
    if let mentor = person.mentor, let until = mentor.until, until < mentor.since {
      log.report(
        Problem.endsTooEarly("Участие в банке", at: mentor.place(of: Mentor.Keys.until)))
    }
    if let mentee = person.mentee, let until = mentee.until, until < mentee.since {
      log.report(
        Problem.endsTooEarly("Участие в банке", at: mentee.place(of: Mentee.Keys.until)))
    }
  }

  private func check(_ event: Event, into log: inout DiagnosticLog) {
    let (starts, place) = (event.starts, event.place(of: Event.Keys.starts))
    if !DateOrderCheck.likelyYears.contains(starts.date.year) {
      log.report(Problem.unlikelyYear(starts.date.year, at: place))
    }
    guard let ends = event.ends else { return }
    let endPlace = event.place(of: Event.Keys.ends)
    if ends.date.year != starts.date.year,
      !DateOrderCheck.likelyYears.contains(ends.date.year)
    {
      log.report(Problem.unlikelyYear(ends.date.year, at: endPlace))
    }
    if ends.isBefore(starts) {
      log.report(Problem.endsTooEarly("Событие", at: endPlace))
    } else if ends.minuteOfDay != nil, starts.minuteOfDay == nil {
      log.report(Problem.endsAtUnstartedHour(at: endPlace, starts: place))
    }
  }

  /// The years of events that nobody mistypes: pages name them in `time`, where validators of HTML
  /// doubt all others.
  private static let likelyYears = 1000...2999

  private func check(_ program: Program, into log: inout DiagnosticLog) {
    let subject = "Программа «\(program.title)»"
    if program.plannedEnd < program.start {
      log.report(
        Problem.endsTooEarly(subject, at: program.place(of: Program.Keys.plannedEnd)))
    }
    if let ended = program.ended, ended < program.start {
      log.report(Problem.endsTooEarly(subject, at: program.place(of: Program.Keys.ended)))
    }
    for extended in program.extensions where extended.newEnd <= program.plannedEnd {
      log.report(
        Problem.extensionShortens(
          program.title, at: extended.place(of: ProgramExtension.Keys.newEnd)))
    }
  }

  private func check(_ roadmap: Roadmap, into log: inout DiagnosticLog) {
    for stage in roadmap.stages {
      if let from = stage.term.from, let to = stage.term.to, to < from {
        log.report(Problem.endsTooEarly("Этап", at: stage.place(of: RoadmapStage.Keys.to)))
      }
      for item in stage.items {
        if let from = item.term.from, let to = item.term.to, to < from {
          log.report(Problem.endsTooEarly("Мероприятие", at: item.place(of: RoadmapItem.Keys.to)))
        }
      }
    }
  }
}

extension DayOrTime {
  /// Whether it is over before another begins; a day without an hour lasts till midnight.
  fileprivate func isBefore(_ other: DayOrTime) -> Bool {
    if date != other.date { return date < other.date }
    guard let minute = minuteOfDay, let otherMinute = other.minuteOfDay else { return false }
    return minute < otherMinute
  }
}
