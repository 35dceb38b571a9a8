/// A page of the section that another page may link to: what it is of, and the last part of its path.
package struct PublicReference: Sendable, Hashable {
  /// What kind of page it is; the site knows the folder of each.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A mentor's page.
    case mentor
    /// A mentee's page.
    case mentee
    /// A programme's page.
    case program
    /// The results of a completed programme.
    case result
    /// A document in the normative base.
    case document
    /// A news item.
    case news
    /// An event.
    case event
    /// A best practice.
    case practice
    /// A methodical material.
    case material
    /// A page of the school's own.
    case page
    /// A folder of the section, named as in its address.
    case section
  }

  /// What kind of page it is.
  package var kind: Kind
  /// The slug or id under which the page lies.
  package var id: String
  /// The words by which other pages call it.
  package var title: String

  /// Names a page by kind and id, with the words for a link to it.
  package init(_ kind: Kind, _ id: String, title: String) {
    self.kind = kind
    self.id = id
    self.title = title
  }
}
