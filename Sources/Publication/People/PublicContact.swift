/// A person who answers for the section: the head or the curator, in that capacity.
package struct PublicContact: Sendable {
  /// In which capacity the person stands there.
  package enum Capacity: Sendable, Hashable {
    /// The head of the organisation.
    case head
    /// The curator of mentoring (D, item 11).
    case curator
    /// Who answers for personal data; a post, never a person.
    case dataOfficer
  }

  /// In which capacity the person stands there.
  package var capacity: Capacity
  /// The name by law or consent; `nil` shows the capacity alone.
  package var name: PublicName?
  /// The post.
  package var position: Disclosed<String>?
  /// The work e-mail.
  package var email: Disclosed<String>?
  /// The work telephone, as written.
  package var phone: Disclosed<String>?

  /// Whether the contact may go into data (contract, section 7, rule 11).
  package var isTransferable: Bool

  /// Makes a contact of what the gate lets through; closed to data until the gate opens it.
  package init(
    capacity: Capacity, name: PublicName?, position: Disclosed<String>?,
    email: Disclosed<String>?, phone: Disclosed<String>?
  ) {
    self.capacity = capacity
    self.name = name
    self.position = position
    self.email = email
    self.phone = phone
    self.isTransferable = false
  }
}
