package import Diagnostics

/// A condition or ban under which somebody's data are public (152-ФЗ, article 10.1, part 10).
package struct PublicCondition: Sendable {
  /// Whose data: a name where that person is named in the section, otherwise the word for a role.
  package var name: PublicName
  /// The conditions in the words of the consent.
  package var text: String?
  /// Whether transfer is forbidden other than giving access.
  package var forbidsTransfer: Bool
  /// The day on which the conditions were posted.
  package var posted: CivilDate

  /// Makes a condition that has been posted.
  package init(name: PublicName, text: String?, forbidsTransfer: Bool, posted: CivilDate) {
    self.name = name
    self.text = text
    self.forbidsTransfer = forbidsTransfer
    self.posted = posted
  }
}
