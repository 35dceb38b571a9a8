/// A value that authors choose from a list.
package struct Word: Sendable, Hashable {
  /// The two names.
  package let spelling: Spelling
  /// The words for readers.
  package let title: String

  /// Describes a value of a vocabulary.
  init(_ value: some Vocabulary) {
    spelling = Spelling(value.rawValue, value.term.russian)
    title = value.term.title
  }
}
