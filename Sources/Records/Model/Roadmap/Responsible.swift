/// Who answers for an item of the roadmap.
package enum Responsible: Sendable, Hashable {
  /// A role in words, as «администратор сайта».
  case role(String)
  /// A person, with the role that stands where the name may not; the post where there is none.
  case person(Reference<Person>, role: String?)

  /// The person; `nil` for a role alone.
  package var person: Reference<Person>? {
    if case .person(let person, _) = self { person } else { nil }
  }
}
