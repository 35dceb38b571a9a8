/// The capacity in which the law itself opens some data of an adult (№ 1802, points 10–11).
package enum LawBasis: String, Vocabulary {
  /// The head or a deputy (№ 1802, point 10).
  case manager
  /// A pedagogical worker (№ 1802, point 11).
  case teacher
  /// Someone whose name and post stand under a public act.
  case signer

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .manager: Term("руководитель", "руководитель или заместитель")
    case .teacher: Term("педагог", "педагогический работник")
    case .signer: Term("подписавший", "подписавший публичный документ")
    }
  }
}
