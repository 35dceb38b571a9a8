/// An enumeration whose values authors write, each by an English or a Russian name.
package protocol Vocabulary: RawRepresentable, CaseIterable, Sendable, Hashable
where RawValue == String {
  /// The Russian name and the words for readers.
  var term: Term { get }
}

extension Vocabulary {
  /// The words by which readers know the value.
  package var title: String { term.title }
}
