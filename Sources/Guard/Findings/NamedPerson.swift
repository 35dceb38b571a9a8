package import Gate

/// Somebody of whom the words of a file tell by right, without a field having been shown there.
package struct NamedPerson: Sendable, Hashable {
  /// What the words tell.
  package enum Kind: Sendable, Hashable {
    /// The name, or a part of it.
    case name
    /// The e-mail address or the phone number at work.
    case contacts
  }

  /// The record.
  package let subject: LedgerSubject
  /// What the words tell.
  package let kind: Kind
  /// Whether it is the law that opens it, because no consent does.
  package let isByLaw: Bool
}
