/// Who answers for a part of the roadmap: a person by law or consent, or a role alone (rule 10).
package struct PublicResponsible: Sendable {
  /// The name, where it may stand here.
  package var name: PublicName?
  /// The role or post, where there is one to show.
  package var role: Disclosed<String>?

  /// Whether the name and the role may go into data (rule 11).
  package var isTransferable: Bool

  /// Makes a responsible person or role; closed to data until the gate opens it.
  package init(name: PublicName?, role: Disclosed<String>?) {
    self.name = name
    self.role = role
    self.isTransferable = false
  }
}
