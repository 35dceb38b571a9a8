/// What sort of methodical material it is.
package enum MaterialKind: String, Vocabulary {
  /// A leaflet.
  case leaflet
  /// A blank form.
  case form
  /// A questionnaire.
  case questionnaire
  /// A lesson plan or another work of a teacher.
  case work
  /// A recording.
  case recording

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .leaflet: Term("памятка")
    case .form: Term("форма")
    case .questionnaire: Term("анкета")
    case .work: Term("разработка")
    case .recording: Term("запись")
    }
  }
}
