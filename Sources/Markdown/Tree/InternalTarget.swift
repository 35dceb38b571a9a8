/// A page of the section, by its public name; the address depends on the page that links to it.
package struct InternalTarget: Sendable, Hashable {
  /// What kind of page it is.
  package var kind: LinkScheme
  /// Its public name: a person's slug, a section's folder, otherwise the id.
  package var name: String
  /// The id of an element on that page; `nil` for the page as a whole.
  package var fragment: String?

  /// Names a page.
  package init(_ kind: LinkScheme, _ name: String, fragment: String? = nil) {
    self.kind = kind
    self.name = name
    self.fragment = fragment
  }
}
