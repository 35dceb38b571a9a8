/// Who mentors whom (D, point 7 for teachers; Р-145 for pupils).
package enum ProgramForm: String, Vocabulary {
  /// A teacher mentors a teacher.
  case teacherTeacher = "teacher_teacher"
  /// The head mentors a teacher.
  case headTeacher = "head_teacher"
  /// An employer mentors a student.
  case employerStudent = "employer_student"
  /// Someone from a university or college mentors a young teacher.
  case universityTeacher = "university_teacher"
  /// A pupil mentors a pupil.
  case pupilPupil = "pupil_pupil"
  /// A teacher mentors a pupil.
  case teacherPupil = "teacher_pupil"
  /// A student mentors a pupil.
  case studentPupil = "student_pupil"
  /// An employer mentors a pupil.
  case employerPupil = "employer_pupil"
  /// A form that the author names in `form_title`.
  case other

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .teacherTeacher: Term("педагог-педагог", "педагог – педагог")
    case .headTeacher:
      Term("руководитель-педагог", "руководитель образовательной организации – педагог")
    case .employerStudent: Term("работодатель-студент", "работодатель – студент")
    case .universityTeacher:
      Term("преподаватель-молодой_педагог", "педагог вуза или колледжа – молодой педагог")
    case .pupilPupil: Term("ученик-ученик", "ученик – ученик")
    case .teacherPupil: Term("учитель-ученик", "учитель – ученик")
    case .studentPupil: Term("студент-ученик", "студент – ученик")
    case .employerPupil: Term("работодатель-ученик", "работодатель – ученик")
    case .other: Term("иная", "иная форма")
    }
  }
}
