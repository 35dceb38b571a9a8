/// Something in a finished page or stylesheet that a browser would fetch from another host.
///
/// Such a request tells the other host who reads the section, and from 1 July 2025 the data of
/// visitors may not be collected by servers abroad (23-ФЗ).
package struct OutsideRequest: Sendable, Hashable {
  /// What asks for it: the name of an element, or `css`.
  package let asker: String
  /// The address as the file spells it.
  package let address: String

  /// Names what asks, and for what.
  init(asker: String, address: String) {
    self.asker = asker
    self.address = address
  }
}
