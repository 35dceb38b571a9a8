import Diagnostics

/// The form of a programme agrees with what its people are (D, point 7; Р-145).
struct ProgramFormCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for program in records.sound(records.programs) {
      guard let (mentor, mentee) = ProgramFormCheck.statuses(in: program.form) else { continue }
      let mentors = statuses(of: program.mentors, records)
      let mentees = statuses(of: program.mentees, records)
      if mentors.isSubset(of: mentor), mentees.isSubset(of: mentee) { continue }
      let isReverse = program.kinds.contains(.reverse)
      if isReverse, mentors.isSubset(of: mentee), mentees.isSubset(of: mentor) { continue }
      log.report(
        Problem.formStatus(
          program.title, form: program.form.title, at: program.place(of: Program.Keys.form)))
    }
  }

  private func statuses(
    of people: [Reference<Person>], _ records: RecordSet
  ) -> Set<PersonStatus> {
    Set(records[people].filter { !records.isFlawed($0) }.map(\.status))
  }

  /// What mentors and mentees may be; teachers of another organisation are partners here.
  private static func statuses(
    in form: ProgramForm
  ) -> (mentor: Set<PersonStatus>, mentee: Set<PersonStatus>)? {
    switch form {
    case .teacherTeacher: ([.staff, .partner], [.staff, .partner])
    case .headTeacher: ([.staff, .official], [.staff])
    case .employerStudent: ([.partner], [.student, .pupil])
    case .universityTeacher: ([.partner], [.staff])
    case .pupilPupil: ([.pupil], [.pupil])
    case .teacherPupil: ([.staff], [.pupil])
    case .studentPupil: ([.student], [.pupil])
    case .employerPupil: ([.partner], [.pupil])
    case .other: nil
    }
  }
}
