import Russian

/// Finds e-mail addresses, the signs between their parts written in any way.
struct MailReader {
  /// An address found: its number and where it stands.
  struct Found {
    let hash: UInt64
    let codes: Range<Int>
  }

  /// The longest local part (RFC 5321, section 4.5.3.1).
  private static let longestName = 64
  /// The longest domain.
  private static let longestDomain = 255
  /// How many blanks and brackets may stand around a sign.
  private static let widestGap = 4

  private let block: TextBlock
  private let names: NameIndex?

  /// Prepares to read a block.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - names: knows the words that stand for signs; `nil` where signs are not written out.
  init(_ block: TextBlock, _ names: NameIndex? = nil) {
    (self.block, self.names) = (block, names)
  }

  /// The addresses with the sign itself, as records have them.
  var mailboxes: [Found] {
    guard block.hasAt else { return [] }
    return block.codes.indices.filter { block.codes[$0] == 0x40 }
      .compactMap { mailbox(around: $0..<$0 + 1) }
  }

  /// Calls a function with every address of the block.
  func forEachMailbox(_ body: (Found) -> Void) {
    for found in mailboxes { body(found) }
    for token in block.tokens.indices where isAt(token) {
      let sign = Int(block.tokens[token].start)..<Int(block.tokens[token].end)
      if let found = mailbox(around: sign) { body(found) }
    }
  }

  /// Whether a word stands for the sign; «на» does only with «точка» behind the word after it.
  private func isAt(_ token: Int) -> Bool {
    if meaning(token) == .at { return true }
    return token + 2 < block.tokens.count && meaning(token + 2) == .dot
      && block.letters(of: token).elementsEqual([0x43D, 0x430])
  }

  private func meaning(_ token: Int) -> WordMeaning {
    names.map { $0.meaning(of: token, in: block) } ?? .none
  }

  private func mailbox(around sign: Range<Int>) -> Found? {
    let end = skip(from: sign.lowerBound, by: -1)
    guard let name = name(endingAt: end),
      let domain = domain(from: skip(from: sign.upperBound, by: 1))
    else { return nil }
    return Found(
      hash: WordHash(name.letters + [0x40] + domain.letters).value, codes: name.start..<domain.end)
  }

  // MARK: The part before the sign

  /// The local part that ends somewhere, with periods written out or not.
  private func name(endingAt end: Int) -> (letters: [UInt16], start: Int)? {
    let codes = block.codes
    var letters: [UInt16] = []
    var start = end
    while true {
      let piece = start
      while start > 0, letters.count <= MailReader.longestName, MailReader.isPart(codes[start - 1])
      {
        start -= 1
        letters.append(MailReader.seen(codes[start]))
      }
      guard start < piece, let next = wordOfPeriod(before: start) else { break }
      letters.append(0x2E)
      start = next
    }
    // «...anna@»: what a sentence ends with is none of it.
    while letters.last == 0x2E {
      letters.removeLast()
      start += 1
    }
    guard !letters.isEmpty, letters.count <= MailReader.longestName else { return nil }
    return (letters.reversed(), start)
  }

  /// Where the part before «точка» ends, which itself ends before an index.
  private func wordOfPeriod(before index: Int) -> Int? {
    let end = skip(from: index, by: -1)
    guard end < index, let token = block.token(endingAt: end), meaning(token) == .dot else {
      return nil
    }
    let start = Int(block.tokens[token].start)
    let next = skip(from: start, by: -1)
    return next < start && next > 0 && MailReader.isPart(block.codes[next - 1]) ? next : nil
  }

  // MARK: The part behind the sign

  /// The labels and periods from an index on; `nil` where there is no domain.
  private func domain(from start: Int) -> (letters: [UInt16], end: Int)? {
    let codes = block.codes
    var letters: [UInt16] = []
    var index = start
    var hasPeriod = false
    while index - start <= MailReader.longestDomain {
      let label = index
      while index < codes.count, index - start <= MailReader.longestDomain,
        MailReader.isLabel(codes[index])
      {
        letters.append(MailReader.seen(codes[index]))
        index += 1
      }
      guard index > label else { return nil }
      guard let next = period(at: index) else { return hasPeriod ? (letters, index) : nil }
      hasPeriod = true
      letters.append(0x2E)
      index = next
    }
    return nil
  }

  /// Where the next label begins, if a period and a label follow: «.», «точка», «(.)».
  private func period(at index: Int) -> Int? {
    let codes = block.codes
    if index + 1 < codes.count, codes[index] == 0x2E {
      return MailReader.isLabel(codes[index + 1]) ? index + 1 : nil
    }
    let sign = skip(from: index, by: 1)
    guard sign > index, sign < codes.count else { return nil }
    let isInBrackets = MailReader.openingBrackets.contains(codes[sign - 1])
    if isInBrackets, codes[sign] == 0x2E { return skip(from: sign + 1, by: 1) }
    guard let token = block.token(startingAt: sign), meaning(token) == .dot else { return nil }
    return skip(from: Int(block.tokens[token].end), by: 1)
  }

  /// Passes blanks and brackets over, in one direction or the other.
  private func skip(from start: Int, by step: Int) -> Int {
    var index = start
    for _ in 0..<MailReader.widestGap {
      let next = step < 0 ? index - 1 : index
      guard block.codes.indices.contains(next), MailReader.blanks.contains(block.codes[next]) else {
        break
      }
      index += step
    }
    return index
  }

  private static let openingBrackets: Set<UInt16> = Set("([{<".utf16)
  private static let blanks: Set<UInt16> = Set(" ()[]{}<>".utf16)

  private static func isPart(_ code: UInt16) -> Bool {
    isLabel(code) || [0x2E, 0x5F, 0x25, 0x2B].contains(code)
  }

  private static func isLabel(_ code: UInt16) -> Bool {
    TextLetter.isLetter(code) || TextLetter.isDigit(code) || code == 0x2D
  }

  /// The Cyrillic letter that a letter looks like, so that «а» and `a` are one.
  private static func seen(_ code: UInt16) -> UInt16 {
    guard code >= 0x61, code < 0x400, let letter = Unicode.Scalar(code) else { return code }
    return LookAlikes.cyrillic(letter).map { UInt16(truncatingIfNeeded: $0.value) } ?? code
  }
}
