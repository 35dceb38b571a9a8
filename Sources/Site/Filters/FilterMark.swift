/// What a list can be narrowed by: the name in a row's attribute and the words over the choice.
enum FilterMark: String, CaseIterable {
  /// The subjects that somebody teaches.
  case subject
  /// The forms of mentoring.
  case form
  /// The kinds of mentoring.
  case kind
  /// The direction of a programme.
  case direction
  /// Where somebody or something stands in the work of mentoring.
  case state
  /// What somebody can do.
  case competence

  /// The words over the choice.
  var label: String {
    switch self {
    case .subject: "Предмет"
    case .form: "Форма наставничества"
    case .kind: "Вид наставничества"
    case .direction: "Направление"
    case .state: "Состояние"
    case .competence: "Компетенция"
    }
  }

  /// The name in the address of a narrowed list, transliterated as all addresses of the section.
  var parameter: String {
    switch self {
    case .subject: "predmet"
    case .form: "forma"
    case .kind: "vid"
    case .direction: "napravlenie"
    case .state: "sostoyanie"
    case .competence: "kompetenciya"
    }
  }
}
