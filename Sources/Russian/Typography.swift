/// Sets the text of one paragraph as Russian printers do: «ёлочки», dashes, no-break spaces.
///
/// A paragraph may reach it in pieces: a quotation opens in one text node and closes in another.
/// Only what is handed to it is set; code, images and line breaks between are told to it, so that it
/// knows what stands beside a piece. Make one for every paragraph, heading or cell, or let one start
/// over.
package struct Typography: Sendable {
  /// Quotation marks that are open, the outermost first.
  var openQuotes: [Quote] = []
  /// The paragraph as it is set so far, in UTF-8, with an `x` for what was passed over.
  ///
  /// Words are stretches of it, so that an ordinary letter is copied and nothing else.
  var written: [UInt8] = []
  /// Where the word in progress begins, behind opening quotes and brackets.
  var wordStart = 0
  /// Where the word before that stands.
  var wordBefore = 0..<0
  /// How far the piece in progress was searched for an address: a run is looked through once.
  private var searchedEnd = 0

  /// Starts at the beginning of a paragraph.
  package init() {}

  /// Starts at the beginning of another paragraph, in the same memory.
  package mutating func startOver() {
    openQuotes.removeAll(keepingCapacity: true)
    written.removeAll(keepingCapacity: true)
    wordStart = 0
    wordBefore = 0..<0
  }

  /// Sets a text that stands alone.
  package static func typeset(_ text: String) -> String {
    var typography = Typography()
    return typography.typeset(text)
  }

  /// Sets the next piece of the paragraph, as a text.
  package mutating func typeset(_ text: String, beforeBreak: Bool = false) -> String {
    String(decoding: set(text, beforeBreak: beforeBreak), as: UTF8.self)
  }

  /// Sets the next piece of the paragraph.
  ///
  /// - Parameters:
  ///   - text: The piece, plain text; addresses in it stay as they are.
  ///   - beforeBreak: Whether a line break or the end of the paragraph follows.
  /// - Returns: The text of this piece alone, for its own node, in UTF-8.
  package mutating func set(_ text: String, beforeBreak: Bool = false) -> ArraySlice<UInt8> {
    let piece = TypographyPiece(text, isBeforeBreak: beforeBreak)
    let start = written.count
    // Once only: reserving for each piece would copy the paragraph for each piece.
    if start == 0 { written.reserveCapacity(piece.count + 16) }
    var index = 0
    searchedEnd = 0
    while index < piece.count { index = setNext(of: piece, at: index) }
    return written[start...]
  }

  /// Passes over something that counts as a letter and is not set: code, an image.
  package mutating func passOver() { written.append(UInt8(ascii: "x")) }

  /// Passes over a line break.
  package mutating func passBreak() { endWord(by: "\n") }

  /// Sets the sign at an index, or all ordinary letters from there on, and answers where it ended.
  private mutating func setNext(of piece: TypographyPiece, at index: Int) -> Int {
    switch piece.sign(at: index) {
    case .space:
      return setSpaces(of: piece, at: index)
    case .hyphen:
      return setHyphens(of: piece, at: index)
    case .noBreakSpace(let space):
      endWord(by: space)
      return index + UTF8.width(space)
    case .quotationMark(let mark):
      let end = index + UTF8.width(mark)
      setQuote(mark, isBeforeSpace: piece.isSpace(at: end))
      return end
    case .bracket:
      if let end = setAddress(in: piece, from: index) { return end }
      written.append(piece.bytes[index])
      wordStart = written.count
      return index + 1
    case .letter:
      if let end = setAddress(in: piece, from: index) { return end }
      let end = piece.endOfLetters(from: index)
      written.append(contentsOf: piece.bytes[index..<end])
      return end
    }
  }

  /// Copies the address that begins at an index and answers where it ends; `nil` where none begins.
  private mutating func setAddress(in piece: TypographyPiece, from index: Int) -> Int? {
    guard piece.mayHoldAddress, wordStart == written.count, index >= searchedEnd else { return nil }
    let run = piece.addressRun(from: index)
    searchedEnd = run.end
    guard run.isAddress else { return nil }
    for byte in piece.bytes[index..<run.end] {
      written.append(byte)
      if TypographyPiece.isBracket(byte) { wordStart = written.count }
    }
    return run.end
  }

  /// Writes a sign that belongs to a word.
  mutating func append(_ scalar: Unicode.Scalar) {
    UTF8Letters.append(scalar, to: &written)
  }

  /// Writes a space behind the word in progress.
  mutating func endWord(by space: Unicode.Scalar) {
    if wordStart < written.count { wordBefore = wordStart..<written.count }
    append(space)
    wordStart = written.count
  }

  /// What stands before the next character.
  var previous: Unicode.Scalar { UTF8Letters.last(of: written[...]) ?? " " }

  /// The word in progress.
  var word: TypographyWord { TypographyWord(written[wordStart...]) }

  /// The word before the one in progress.
  var lastWord: TypographyWord { TypographyWord(written[wordBefore]) }
}
