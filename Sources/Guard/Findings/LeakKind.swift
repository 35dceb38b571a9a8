/// What of a person came out (contract, section 5, `leaks`).
package enum LeakKind: String, Sendable, Hashable, CaseIterable {
  /// A name in words.
  case name
  /// An e-mail address or a phone number.
  case contact
  /// A birth date.
  case birthDate = "birth-date"
  /// A home address.
  case address
  /// A part of a name in the alias that stands for it.
  case alias
  /// A name in a path or an address of the web.
  case file
  /// Anything in the text of a document.
  case document
  /// Anything in the metadata of a document.
  case metadata
}
