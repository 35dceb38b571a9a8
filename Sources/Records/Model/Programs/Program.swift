package import Diagnostics

/// A personalised mentoring programme: who works with whom, on what, and how it ended (D, point 2).
package struct Program: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .program }
  /// The programmes of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Program> {
    records.programs
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The name, without surnames.
  package var title: String
  /// The form of mentoring.
  package var form: ProgramForm
  /// The author's own word for a form outside the list.
  package var formTitle: String?
  /// The kinds of mentoring.
  package var kinds: [MentoringKind] = []
  /// The mentors.
  package var mentors: [Reference<Person>]
  /// The mentees.
  package var mentees: [Reference<Person>]
  /// The curator.
  package var curator: Reference<Person>?
  /// The direction of the work.
  package var direction: String?
  /// The aim.
  package var goal: String
  /// The tasks.
  package var tasks: [String] = []
  /// The plan of meetings and other activities.
  package var activities: [ProgramActivity] = []
  /// The order on the pair or group (D, points 10, 18).
  package var order: Reference<Document>?
  /// The day of approval.
  package var approved: CivilDate?
  /// The first day.
  package var start: CivilDate
  /// The last day as planned at the start.
  package var plannedEnd: CivilDate
  /// The extensions, in the order of the file (D, point 20).
  package var extensions: [ProgramExtension] = []
  /// The day on which it ended.
  package var ended: CivilDate?
  /// Why it ended; never published (D, point 19).
  package var endReason: EndReason?
  /// Whether it is only being written.
  package var draft = false
  /// What came of it.
  package var results: ProgramResults?
}
