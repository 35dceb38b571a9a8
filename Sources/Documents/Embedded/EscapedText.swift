/// Text whose letters programs write as `\\u0413` or `\\x41`.
package enum EscapedText {
  /// The text with such letters in their places.
  package static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == 0x5C, let (code, count) = code(in: rest) {
        units.append(code)
        rest = rest.dropFirst(count)
      } else {
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The unit that stands behind a backslash as digits, and how many signs it takes.
  private static func code(in text: ArraySlice<UInt16>) -> (UInt16, Int)? {
    let length: Int
    switch text.first {
    case 0x75: length = 4
    case 0x78: length = 2
    default: return nil
    }
    let digits = String(decoding: text.dropFirst().prefix(length), as: UTF16.self)
    guard digits.utf8.count == length, let code = UInt16(digits, radix: 16) else { return nil }
    return (code, length + 1)
  }
}
