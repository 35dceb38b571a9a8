@testable import Russian

/// Sets the text of one paragraph as Russian printers do: «ёлочки», dashes, no-break spaces.
///
/// A paragraph may reach it in pieces: a quotation opens in one text node and closes in another.
/// Only `typeset` writes text; code, images and line breaks between are told to it, so that it knows
/// what stands beside a piece. Make one for every paragraph, heading or cell.
struct ReferenceTypography: Sendable {
  /// Quotation marks that are open, the outermost first.
  var openQuotes: [Typography.Quote] = []
  /// What stands before the next character.
  var previous: Unicode.Scalar = " "
  /// The word in progress, without opening quotes and brackets.
  var word = ReferenceTypographyWord<[Unicode.Scalar]>()
  /// The word before that.
  var wordBefore = ReferenceTypographyWord<[Unicode.Scalar]>()
  /// How far the piece in progress was searched for an address: a run is looked through once.
  private var searchedEnd = 0

  /// Starts at the beginning of a paragraph.
  init() {}

  /// Sets a text that stands alone.
  static func typeset(_ text: String) -> String {
    var typography = ReferenceTypography()
    return typography.typeset(text)
  }

  /// Sets the next piece of the paragraph.
  ///
  /// - Parameters:
  ///   - text: The piece, plain text; addresses in it stay as they are.
  ///   - beforeBreak: Whether a line break or the end of the paragraph follows.
  /// - Returns: The text of this piece alone, for its own node.
  mutating func typeset(_ text: String, beforeBreak: Bool = false) -> String {
    let piece = ReferenceTypographyPiece(text, isBeforeBreak: beforeBreak)
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    var index = 0
    searchedEnd = 0
    while let scalar = piece[index], index < piece.count {
      index = set(scalar, of: piece, at: index, into: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Passes over something that counts as a letter and is not set: code, an image.
  mutating func passOver() {
    previous = "x"
    word.append("x")
  }

  /// Passes over a line break.
  mutating func passBreak() { endWord(by: "\n") }

  /// Sets the character at an index and answers the index of the next one.
  private mutating func set(
    _ scalar: Unicode.Scalar, of piece: ReferenceTypographyPiece, at index: Int,
    into output: inout [UInt8]
  ) -> Int {
    switch scalar {
    case " ", "\t", "\n":
      return setSpaces(of: piece, at: index, into: &output)
    case "\u{A0}", "\u{202F}":
      ReferenceTypographyPiece.write(scalar, to: &output)
      endWord(by: scalar)
      return index + 1
    case "\"", "«", "»", "„", "“":
      setQuote(scalar, before: piece[index + 1], into: &output)
      return index + 1
    case "-":
      return setHyphens(of: piece, at: index, into: &output)
    default:
      guard let end = endOfAddress(in: piece, from: index) else {
        append(scalar, to: &output)
        return index + 1
      }
      for scalar in piece[index..<end] { append(scalar, to: &output) }
      return end
    }
  }

  /// Where the address that begins at an index ends; `nil` for an ordinary character.
  private mutating func endOfAddress(in piece: ReferenceTypographyPiece, from index: Int) -> Int? {
    guard word.isEmpty, index >= searchedEnd else { return nil }
    let run = piece.addressRun(from: index)
    searchedEnd = run.end
    return run.isAddress ? run.end : nil
  }

  /// Writes a character that belongs to a word or opens one.
  mutating func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    ReferenceTypographyPiece.write(scalar, to: &output)
    previous = scalar
    switch scalar {
    case "(", "[", "{", "«", "„": word.removeAll()
    default: word.append(scalar)
    }
  }

  /// Notes that a space stands behind the word in progress.
  mutating func endWord(by space: Unicode.Scalar) {
    if !word.isEmpty { swap(&wordBefore, &word) }
    word.removeAll()
    previous = space
  }
}
