import Diagnostics
import Gate
import Publication
import Records

/// What the section shows or keeps back of a record that is no person's, and of whom it speaks.
struct RecordSheet: Sendable {
  /// A part of the record with what was decided about it.
  struct Row: Sendable {
    /// The English key; `*` for the whole record.
    let field: String
    /// What was decided.
    let decision: Decision
  }

  /// The record.
  let entry: RecordCatalog.Entry
  /// The day.
  let date: CivilDate
  /// The status of a programme on the day; `nil` for other kinds.
  let status: ProgramStatus?
  /// What was decided, the whole record first.
  let rows: [Row]
  /// The people of whom it speaks.
  let people: [PersonSheet.Trace]

  /// Gathers what a survey of the section says of a record.
  init(of entry: RecordCatalog.Entry, in survey: SectionSurvey) {
    self.entry = entry
    date = survey.date
    status = RecordSheet.status(of: entry.subject, in: survey)
    rows =
      RecordSheet.noted(entry.subject, in: survey)
      + RecordSheet.closedFields(of: entry.subject, in: survey)
    people = Involvements(in: survey.records).of(entry.subject).map {
      PersonSheet.Trace($0, in: survey)
    }
  }

  /// The files that show something of the record or of people in it.
  var files: [String] {
    Set(rows.flatMap(\.decision.files) + people.flatMap(\.files)).inByteOrder
  }

  private static func noted(_ subject: LedgerSubject, in survey: SectionSurvey) -> [Row] {
    let published = survey.ledger.published.enumerated().filter { $0.element.subject == subject }
    let shown = published.map { index, line in
      let files = survey.appearances[LedgerLine(index: index)] ?? []
      return Row(
        field: line.field,
        decision: Decision(
          state: files.isEmpty ? .allowed : .shown, basis: line.basis, rule: line.rule,
          until: line.until, files: files))
    }
    let withheld = survey.withheld(of: subject).map { line in
      Row(
        field: line.field,
        decision: Decision(
          state: .withheld, reason: line.reason, rule: line.rule, from: line.from))
    }
    return (shown + withheld).sorted { left, right in
      left.field == "*" && right.field != "*"
    }
  }

  /// The filled fields that no record of the kind ever shows, as far as the ledger does not say so.
  private static func closedFields(of subject: LedgerSubject, in survey: SectionSurvey) -> [Row] {
    guard let program = program(subject, in: survey) else { return [] }
    var fields: [String] = []
    if program.endReason != nil { fields.append("end_reason") }
    if program.extensions.contains(where: { $0.reason != nil }) {
      fields.append("extensions.reason")
    }
    let told = Set(survey.withheld(of: subject).map(\.field))
    let decision = Decision(state: .withheld, reason: .never, rule: .results)
    return fields.filter { !told.contains($0) }.map { Row(field: $0, decision: decision) }
  }

  /// The status of a programme on the day, as visitors are told: how it ended stays inside.
  private static func status(
    of subject: LedgerSubject, in survey: SectionSurvey
  ) -> ProgramStatus? {
    let status = program(subject, in: survey)?.status(on: survey.date)
    return status == .stopped ? .completed : status
  }

  private static func program(_ subject: LedgerSubject, in survey: SectionSurvey) -> Program? {
    subject.kind == .program ? survey.records.programs[subject.id] : nil
  }
}
