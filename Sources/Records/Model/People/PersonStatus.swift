/// What a person is to the organisation whose section it is.
package enum PersonStatus: String, Vocabulary {
  /// Someone on the staff.
  case staff
  /// A pupil of the school.
  case pupil
  /// A student of a college or university.
  case student
  /// Someone from a partner organisation.
  case partner
  /// Someone of another body who signed a public act.
  case official

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .staff: Term("сотрудник")
    case .pupil: Term("обучающийся")
    case .student: Term("студент")
    case .partner: Term("партнёр")
    case .official: Term("должностное_лицо", "должностное лицо другого органа")
    }
  }
}
