/// By what the municipality may show the name of an organisation's curator.
package enum CuratorBasis: String, Vocabulary {
  /// The law (№ 1802, point 10).
  case law
  /// A consent that the organisation keeps.
  case consent

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .law: Term("закон", "по закону")
    case .consent: Term("согласие", "по согласию")
    }
  }
}
