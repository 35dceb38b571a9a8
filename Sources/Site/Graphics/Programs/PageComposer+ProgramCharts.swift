import Diagnostics
import Publication
import Russian

extension PageComposer {
  /// The programmes over time, in the groups of their page; `nil` without any.
  func timeline(of groups: [(title: String, programs: [PublicProgram])]) -> ChartView? {
    let programs = groups.flatMap(\.programs)
    guard let timeline = ProgramTimeline(of: programs, on: section.date) else { return nil }
    return ChartView(
      id: ProgramTimeline.id, kind: .time, caption: "Когда идут программы", title: timeline.title,
      description: groups.map { "\($0.title): \(count(of: $0.programs))." }
        .joined(separator: " "),
      ticks: timeline.ticks, today: timeline.todayMark,
      groups: groups.map { group in
        ChartGroupView(
          title: group.title,
          rows: group.programs.map { program in
            ChartRowView(
              chart: ProgramTimeline.id, hasToday: timeline.todayMark != nil, label: program.title,
              url: locator.link(to: .item(.programs, program.id)),
              bars: timeline.bars(of: program), words: words(on: program))
          })
      },
      legend: ProgramTimeline.legend(of: programs)
        + (timeline.todayMark == nil ? [] : [.today]), table: table(of: programs))
  }

  private func count(of programs: [PublicProgram]) -> String {
    Wording.Noun.program.plural.phrase(programs.count)
  }

  /// The term of a programme, and what it was before an extension.
  private func words(on program: PublicProgram) -> String {
    let words = term(of: program)
    guard program.status == .extended else { return words }
    return words + " · срок продлён, сначала был до\u{A0}\(Wording.day(program.firstPlannedEnd))"
  }

  private func table(of programs: [PublicProgram]) -> ChartTableView {
    ChartTableView(
      caption: "Сроки программ",
      columns: ["Программа", "Состояние", "Начало", "Окончание по плану", "Завершена"],
      rows: programs.map { program in
        ChartTableView.Row(
          title: program.title,
          cells: [
            program.status.words, RussianDates.numeric(program.start),
            program.ended == nil ? RussianDates.numeric(program.plannedEnd) : "—",
            program.ended.map(RussianDates.numeric) ?? "—",
          ])
      })
  }
}
