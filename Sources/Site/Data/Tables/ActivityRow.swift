import Publication

/// A row of the table of plans: an activity within its programme.
struct ActivityRow: Sendable {
  let program: PublicProgram
  let activity: PublicProgram.Activity

  /// The rows of a programme.
  static func rows(of program: PublicProgram) -> [ActivityRow] {
    program.activities.map { ActivityRow(program: program, activity: $0) }
  }
}

extension CSVTable where Row == ActivityRow {
  /// The plans of all programmes.
  static var activities: CSVTable {
    CSVTable(
      "programmy-plan", noting: { $0.program.lines },
      [
        .text("Программа") { $0.program.title },
        .text("Срок") { Wording.term($0.activity.term) },
        .text("Мероприятие") { $0.activity.title },
        .text("Форма") { $0.activity.form },
        .text("Состояние") { $0.activity.isDone ? "проведено" : nil },
        .page("Страница") { PublicReference(.program, $0.program.id, title: "") },
      ])
  }
}
