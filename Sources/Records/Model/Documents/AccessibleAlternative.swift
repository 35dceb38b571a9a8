/// The content of a document in a form that screen readers can read (PP № 102, item «в»).
package enum AccessibleAlternative: Sendable, Hashable {
  /// A page of the school's own.
  case page(Reference<Page>)
  /// Another file.
  case file(ContentFile)
}
