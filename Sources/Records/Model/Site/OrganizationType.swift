/// What an organisation is.
package enum OrganizationType: String, Vocabulary {
  /// A school.
  case school
  /// A college.
  case college
  /// A kindergarten.
  case preschool
  /// An organisation of supplementary education.
  case extra
  /// A body that looks after several organisations.
  case municipal

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .school: Term("школа")
    case .college: Term("колледж")
    case .preschool: Term("детский_сад")
    case .extra: Term("доп_образование", "организация дополнительного образования")
    case .municipal: Term("муниципалитет")
    }
  }
}
