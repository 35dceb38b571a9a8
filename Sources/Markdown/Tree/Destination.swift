/// Where a link leads.
package enum Destination: Sendable, Hashable {
  /// An address that may be followed: `http`, `https`, `mailto` or relative.
  case url(String)
  /// A record of the content, to be resolved by the gate.
  case record(RecordLink)
  /// A page of the section, whose address is known when the page around the link is.
  case page(InternalTarget)
  /// An address of any other scheme, as `javascript:`; the link is printed as plain text.
  case refused(String)
}
