/// The name of a record within its kind: 1 to 64 of `a`–`z`, `0`–`9` and `-` (contract, section 2).
package struct RecordID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The characters as written.
  package let text: String

  /// Takes a text that keeps the rule; `nil` for any other.
  package init?(_ text: some StringProtocol) {
    guard (1...64).contains(text.utf8.count) else { return nil }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        continue
      default: return nil
      }
    }
    self.text = String(text)
  }

  /// The characters as written.
  package var description: String { text }

  /// Orders by bytes.
  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
