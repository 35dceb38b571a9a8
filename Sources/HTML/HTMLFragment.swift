/// Finished HTML that is known to be well escaped.
///
/// There is no way to make one from a string of markup: only `HTMLWriter` makes them, and it escapes
/// whatever it is given. A template prints nothing else unescaped.
package struct HTMLFragment: Sendable, Hashable {
  /// The markup, in UTF-8.
  package let bytes: [UInt8]

  /// Nothing at all.
  package static let empty = HTMLFragment(escaped: [])

  /// Whether there is nothing in it.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Takes over bytes that the writer has escaped.
  init(escaped bytes: [UInt8]) { self.bytes = bytes }
}
