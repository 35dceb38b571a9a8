/// What a character is to typography.
enum TypographySign: Sendable {
  /// A space, a tab or a line feed.
  case space
  /// A space that the author wants kept.
  case noBreakSpace(Unicode.Scalar)
  /// A quotation mark, straight or not.
  case quotationMark(Unicode.Scalar)
  /// A hyphen.
  case hyphen
  /// A bracket that opens.
  case bracket
  /// Anything else.
  case letter
}
