/// What a picture shows.
package enum MediumKind: String, Vocabulary {
  /// One person.
  case portrait
  /// Several people.
  case group
  /// A place, a thing, an event.
  case scene

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .portrait: Term("портрет")
    case .group: Term("группа", "групповой снимок")
    case .scene: Term("сцена", "сцена или предмет")
    }
  }
}
