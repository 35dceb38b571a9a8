/// A word of the regulation, as a form or a kind of mentoring: a name for data, words for people.
package struct PublicTermOfArt: Sendable, Hashable {
  /// The English name, for data and for style classes.
  package var name: String
  /// The Russian words.
  package var title: String

  /// Makes a word of the regulation.
  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}
