/// A colour of the screen, as three bytes of sRGB.
package struct PublicColor: Sendable, Hashable {
  /// The red part.
  package let red: UInt8
  /// The green part.
  package let green: UInt8
  /// The blue part.
  package let blue: UInt8

  /// Makes a colour of its parts.
  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}
