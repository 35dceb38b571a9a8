/// How mentor and mentee work together (D, point 7).
package enum MentoringKind: String, Vocabulary {
  /// At a distance.
  case virtual
  /// One mentor and two or more mentees.
  case group
  /// Short, towards one set goal.
  case goal
  /// The younger teaches the elder.
  case reverse
  /// Help whenever a situation asks for it.
  case situational
  /// A single meeting.
  case speed
  /// One to one over a long time.
  case traditional

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .virtual: Term("виртуальное", "виртуальное (дистанционное)")
    case .group: Term("в_группе", "наставничество в группе")
    case .goal: Term("краткосрочное", "краткосрочное (целеполагающее)")
    case .reverse: Term("реверсивное")
    case .situational: Term("ситуационное")
    case .speed: Term("скоростное")
    case .traditional: Term("традиционное")
    }
  }
}
