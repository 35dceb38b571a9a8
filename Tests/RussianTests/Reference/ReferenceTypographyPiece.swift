@testable import Russian

/// A piece of a paragraph with what is known of its right neighbour.
struct ReferenceTypographyPiece {
  private let scalars: [Unicode.Scalar]
  private let isBeforeBreak: Bool

  /// Takes the text of a piece apart.
  init(_ text: String, isBeforeBreak: Bool) {
    scalars = Array(text.unicodeScalars)
    self.isBeforeBreak = isBeforeBreak
  }

  /// How many characters the piece has.
  var count: Int { scalars.count }

  /// The character at an index, a line feed for a break that follows; `nil` where none is known.
  subscript(index: Int) -> Unicode.Scalar? {
    if index < scalars.count { return scalars[index] }
    return isBeforeBreak && index == scalars.count ? "\n" : nil
  }

  /// The characters in a range.
  subscript(range: Range<Int>) -> ArraySlice<Unicode.Scalar> { scalars[range] }

  /// Writes a character in UTF-8.
  static func write(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar.value {
    case 0..<0x80: output.append(UInt8(scalar.value))
    case 0x80..<0x800:
      output.append(0xC0 | UInt8(scalar.value >> 6))
      output.append(0x80 | UInt8(scalar.value & 0x3F))
    default: output.append(contentsOf: String(scalar).utf8)
    }
  }

  /// Whether a space, a line break or the break behind the piece stands at an index.
  func isSpace(at index: Int) -> Bool { self[index].map(TypographyPiece.isSpace) ?? false }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "«", "»", "„", "“", "<", ">": true
    default: false
    }
  }

  /// The word from an index on without closing punctuation, as far as a table could know it.
  func word(from index: Int) -> ReferenceTypographyWord<ArraySlice<Unicode.Scalar>> {
    var end = index
    while end < scalars.count, !TypographyPiece.isSpace(scalars[end]),
      end - index <= TypographyTables.longest
    {
      end += 1
    }
    return ReferenceTypographyWord(scalars[index..<end])
  }

  /// Where the run of characters from an index on ends that may be an address, and whether it is
  /// one: a link or a mailbox.
  ///
  /// A run without an address has none in any of its parts either.
  func addressRun(from index: Int) -> (end: Int, isAddress: Bool) {
    var end = index
    var isAddress = false
    while end < scalars.count, !TypographyPiece.isSpace(scalars[end]),
      !ReferenceTypographyPiece.endsAddress(scalars[end])
    {
      if scalars[end] == "@" { isAddress = true }
      if scalars[end] == ":", self[end + 1] == "/", self[end + 2] == "/" { isAddress = true }
      end += 1
    }
    return (end, isAddress)
  }
}
