/// A declared medium that a text shows.
package struct Media: Sendable, Hashable {
  /// The id of the medium as the author wrote it, perhaps one that does not exist.
  package var id: String
  /// The text alternative given here, empty where the one of the record is to serve.
  package var alternative: String
  /// The title given here, empty where there is none.
  package var title: String

  /// Names a medium.
  package init(id: String, alternative: String = "", title: String = "") {
    self.id = id
    self.alternative = alternative
    self.title = title
  }
}
