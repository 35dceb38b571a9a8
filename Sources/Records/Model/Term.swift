/// The Russian side of a value that authors choose from a list.
package struct Term: Sendable, Hashable {
  /// The name that authors may write instead of the English one.
  package let russian: String
  /// The words for readers of pages and of the reference.
  package let title: String

  /// Names a value; the words for readers are the name with blanks for `_` unless given.
  package init(_ russian: String, _ title: String? = nil) {
    self.russian = russian
    self.title = title ?? String(russian.map { $0 == "_" ? " " : $0 })
  }
}
