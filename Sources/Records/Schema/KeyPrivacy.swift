/// Who may ever see what stands under a key.
package enum KeyPrivacy: Sendable, Hashable {
  /// Nothing personal.
  case open
  /// Personal data that a consent may open.
  case category(PersonalCategory)
  /// Never published, whatever the consents say.
  case never

  /// Whether messages must not show the value.
  package var isPersonal: Bool { self != .open }
}
