/// Who may sign for a teenager of 14 to 17 (ГК, article 26).
package enum MinorsPolicy: String, Vocabulary {
  /// The teenager and a parent together.
  case strict
  /// A parent alone is enough.
  case lenient

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .strict: Term("строго", "нужны подписи подростка и родителя")
    case .lenient: Term("мягко", "достаточно подписи родителя")
    }
  }
}
