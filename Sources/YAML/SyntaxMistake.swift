/// What an author most probably did wrong where libyaml stopped.
enum SyntaxMistake: Hashable {
  /// A tab where only spaces may stand.
  case tab
  /// A plain text that begins with a sign that YAML reserves.
  case reservedSign(Unicode.Scalar)
  /// A line in the place of a key that has no colon.
  case missingColon
  /// A look-alike of the colon.
  case foreignColon(Unicode.Scalar)
  /// A key whose colon is followed by text at once.
  case missingSpace
  /// A key whose colon is followed by a no-break space.
  case noBreakSpace
  /// A colon and a space inside a plain text.
  case colonInValue(afterTypographicQuote: Bool)
  /// A colon inside a plain text in brackets.
  case colonInBrackets
  /// A key on the line of `---`.
  case keyBesideDocumentStart
  /// A line further to the right than its neighbours.
  case extraIndent
  /// A list that begins on the line of its key.
  case listBesideKey
  /// A text that begins with a question mark and a space.
  case questionMark
  /// A line that begins with a percent sign.
  case directive
  /// Text on the line of `|` or `>`.
  case textBesideBlockSign
  /// An opening quote without a closing one.
  case unclosedQuote
  /// A backslash in double quotes that escapes nothing.
  case badEscape
  /// Text behind a closing quote.
  case textAfterQuote
  /// Text behind a closing bracket.
  case textAfterBracket
  /// A list item in the place of a key.
  case dashAmongKeys
  /// A colon with nothing before it.
  case missingKey
  /// A text of several lines with a comment in the middle.
  case commentInsideText
  /// A line without a colon among keys, in another column than they.
  case notAKey
  /// A line that begins in another column than its neighbours.
  case unevenIndent
  /// A list item in another column than its neighbours.
  case unevenDash
  /// A line among list items without a dash.
  case lineAmongItems
  /// An opening bracket without a closing one.
  case unclosedBracket(Unicode.Scalar)
  /// Two values in brackets without a comma between them.
  case missingComma
  /// A sign in the place of a value.
  case valueExpected(Unicode.Scalar?)
  /// Text behind the end of a record.
  case textAfterRecord
  /// What this program knows no better words for, with libyaml's own.
  case unknown(String)
}
