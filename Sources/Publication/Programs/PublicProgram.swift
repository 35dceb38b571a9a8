package import Diagnostics

/// A programme as the section shows it: announced, under way or completed.
package struct PublicProgram: Sendable {
  /// The status for visitors; completed and stopped programmes cannot be told apart (D, item 19).
  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// Approved, not begun.
    case announced
    /// Under way within its first term.
    case active
    /// Under way after an extension.
    case extended
    /// Over, for whatever reason.
    case completed
  }

  /// A line of the plan of activities.
  package struct Activity: Sendable {
    /// The date, the month or free words, ready to print.
    package var term: PublicTerm
    /// What happens.
    package var title: String
    /// In what form.
    package var form: String?
    /// Whether it has taken place.
    package var isDone: Bool

    /// Makes a line of the plan.
    package init(term: PublicTerm, title: String, form: String?, isDone: Bool) {
      self.term = term
      self.title = title
      self.form = form
      self.isDone = isDone
    }
  }

  /// A change of the term by mutual agreement (D, item 20); the reason stays inside.
  package struct Extension: Sendable {
    /// The day of the agreement.
    package var agreed: CivilDate
    /// The end from then on.
    package var newEnd: CivilDate

    /// Makes an extension.
    package init(agreed: CivilDate, newEnd: CivilDate) {
      self.agreed = agreed
      self.newEnd = newEnd
    }
  }

  /// The id, which is the last part of the path.
  package var id: String
  /// The title.
  package var title: String
  /// The status for visitors.
  package var status: Status
  /// The form of mentoring: its English name for data and its words.
  package var form: PublicTermOfArt
  /// The kinds of mentoring.
  package var kinds: [PublicTermOfArt]
  /// The mentors; empty while the programme is only announced.
  package var mentors: [PublicName]
  /// The mentees; empty while the programme is only announced.
  package var mentees: [PublicName]
  /// The curator in that capacity.
  package var curator: PublicName?
  /// The direction of the work.
  package var direction: String?
  /// The goal.
  package var goal: String
  /// The tasks.
  package var tasks: [String]
  /// The plan of activities, in the author's order.
  package var activities: [Activity]
  /// The order that confirmed the pair or group.
  package var order: PublicReference?
  /// The day of approval.
  package var approved: CivilDate?
  /// The first day.
  package var start: CivilDate
  /// The last day as planned today, extensions included.
  package var plannedEnd: CivilDate
  /// The last day as planned at first, before any extension.
  package var firstPlannedEnd: CivilDate
  /// The extensions, oldest first.
  package var extensions: [Extension]
  /// The day on which it ended.
  package var ended: CivilDate?
  /// The results, once they may be shown (D, item 22).
  package var results: PublicResults?
  /// The ledger line of the programme as a record.
  package var lines: [LedgerLine]
  /// The participants whom its page does not name.
  package var concealed: [Concealment] = []

  /// Makes a programme of what the gate lets through.
  package init(
    id: String, title: String, status: Status, form: PublicTermOfArt, kinds: [PublicTermOfArt],
    goal: String, start: CivilDate, plannedEnd: CivilDate, lines: [LedgerLine]
  ) {
    self.id = id
    self.title = title
    self.status = status
    self.form = form
    self.kinds = kinds
    self.mentors = []
    self.mentees = []
    self.goal = goal
    self.tasks = []
    self.activities = []
    self.start = start
    self.plannedEnd = plannedEnd
    self.firstPlannedEnd = plannedEnd
    self.extensions = []
    self.lines = lines
  }
}
