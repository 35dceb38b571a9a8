/// What a run spends its time on, in the order of the street.
enum Stage: Int, Sendable, CaseIterable {
  case loading
  case gate
  case planning
  case rendering
  case guarding
  case folding
  case writing

  /// The stage in the words of the table.
  var title: String {
    switch self {
    case .loading: "чтение записей и шаблонов"
    case .gate: "решения о показе"
    case .planning: "план раздела и его файлы"
    case .rendering: "страницы"
    case .guarding: "охрана"
    case .folding: "сжатие"
    case .writing: "запись"
    }
  }
}
