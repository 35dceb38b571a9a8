/// Who put their name under a consent.
package enum ConsentSigner: String, Vocabulary {
  /// The person alone.
  case me = "self"
  /// A parent or guardian alone.
  case guardian
  /// The person and a parent or guardian.
  case meAndGuardian = "self_and_guardian"

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .me: Term("сам", "сам человек")
    case .guardian: Term("представитель", "родитель или законный представитель")
    case .meAndGuardian: Term("оба", "сам человек и его представитель")
    }
  }
}
