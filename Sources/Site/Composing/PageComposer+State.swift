import Diagnostics
import Publication

extension PageComposer {
  /// How fresh the page is, and who answers for it.
  ///
  /// The day is that of the newest record shown, never that of the build: a page changes only with
  /// what it shows, and what was withdrawn leaves no trace in it. Who answers is named by capacity
  /// alone: a name on every page would clear its namesakes for the guard everywhere.
  func state(updated: CivilDate?) -> PageStateView {
    let day = updated ?? context.updated
    return PageStateView(
      updated: day.map(Wording.day), updatedISO: day?.description, responsible: links.answering)
  }

  /// The newest of some days, those to come left out.
  func newest(_ days: [CivilDate?]) -> CivilDate? {
    days.compactMap(\.self).filter { $0 <= section.date }.max()
  }

  /// The newest day of some news.
  func newest(_ news: some Sequence<PublicNews>) -> CivilDate? { newest(news.map(\.date)) }

  /// The last day on which one of some events was over.
  func newest(_ events: some Sequence<PublicEvent>) -> CivilDate? {
    newest(events.filter { !$0.isComing(on: section.date) }.map(\.lastDay))
  }

  /// The newest day of some programmes: approved, begun, extended or ended.
  func newest(_ programs: some Sequence<PublicProgram>) -> CivilDate? {
    newest(programs.flatMap(\.days))
  }

  /// The newest day of some documents: issued or signed.
  func newest(_ documents: some Sequence<PublicDocument>) -> CivilDate? {
    newest(documents.flatMap { [$0.date, $0.signature?.signedAt?.date] })
  }
}

extension PublicSection {
  /// The newest day of everything that the section shows, those to come left out.
  var newestDay: CivilDate? {
    var days = news.map(\.date) + practices.map(\.date) + awards.map(\.date)
    days += conditions.map(\.posted) + materials.compactMap(\.date)
    days += [bankReviewed, keyNumbers.staff?.asOf].compactMap(\.self)
    days += programs.flatMap(\.days).compactMap(\.self) + documents.compactMap(\.date)
    days += events.filter { !$0.isComing(on: date) }.map(\.lastDay)
    return days.filter { $0 <= date }.max()
  }

  /// Who answers for the section: the curator, without one the head (D, item 11).
  var answering: String {
    let capacities = contacts.map(\.capacity)
    if capacities.contains(.curator) { return "куратор наставничества" }
    return capacities.contains(.head) ? "руководитель организации" : "администрация организации"
  }
}

extension PublicEvent {
  /// The last day of the event.
  fileprivate var lastDay: CivilDate { max(starts.date, ends?.date ?? starts.date) }
}

extension PublicProgram {
  /// The days on which something about the programme changed.
  fileprivate var days: [CivilDate?] { [approved, start, ended] + extensions.map(\.agreed) }
}
