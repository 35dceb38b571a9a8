import Russian

/// Finds e-mail addresses, the sign between their parts written in any way.
enum MailReader {
  /// An address found: its number and where it stands.
  struct Found {
    let hash: UInt64
    let codes: Range<Int>
  }

  /// The longest local part (RFC 5321, section 4.5.3.1).
  private static let longestName = 64
  /// The longest domain.
  private static let longestDomain = 255
  /// How many blanks and brackets may stand around the sign.
  private static let widestGap = 4

  /// The addresses with the sign itself, as records have them.
  static func mailboxes(in block: TextBlock) -> [Found] {
    guard block.hasAt else { return [] }
    return block.codes.indices.filter { block.codes[$0] == 0x40 }
      .compactMap { mailbox(around: $0..<$0 + 1, in: block) { _ in false } }
  }

  /// Calls a function with every address of a block.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - meaning: tells what a token means.
  ///   - body: what to do with an address.
  static func forEachMailbox(
    in block: TextBlock, meaning: (Int) -> WordMeaning, _ body: (Found) -> Void
  ) {
    let isDot: (Int) -> Bool = { meaning($0) == .dot }
    if block.hasAt {
      for index in block.codes.indices where block.codes[index] == 0x40 {
        if let found = mailbox(around: index..<index + 1, in: block, isDot: isDot) { body(found) }
      }
    }
    for token in block.tokens.indices where meaning(token) == .at {
      let sign = Int(block.tokens[token].start)..<Int(block.tokens[token].end)
      if let found = mailbox(around: sign, in: block, isDot: isDot) { body(found) }
    }
  }

  private static func mailbox(
    around sign: Range<Int>, in block: TextBlock, isDot: (Int) -> Bool
  ) -> Found? {
    let codes = block.codes
    let nameEnd = skip(codes, from: sign.lowerBound, by: -1)
    var nameStart = nameEnd
    while nameStart > 0, nameEnd - nameStart <= longestName, isPart(codes[nameStart - 1]) {
      nameStart -= 1
    }
    while nameStart < nameEnd, codes[nameStart] == 0x2E { nameStart += 1 }
    guard nameStart < nameEnd, nameEnd - nameStart <= longestName else { return nil }
    var hash = WordHash()
    for code in codes[nameStart..<nameEnd] { hash.add(seen(code)) }
    hash.add(0x40)
    guard let end = readDomain(block, from: skip(codes, from: sign.upperBound, by: 1), &hash, isDot)
    else { return nil }
    return Found(hash: hash.value, codes: nameStart..<end)
  }

  /// Reads labels and periods, and tells where they end; `nil` where there is no domain.
  private static func readDomain(
    _ block: TextBlock, from start: Int, _ hash: inout WordHash, _ isDot: (Int) -> Bool
  ) -> Int? {
    let codes = block.codes
    var index = start
    var hasPeriod = false
    while index - start <= longestDomain {
      let label = index
      while index < codes.count, index - start <= longestDomain, isLabel(codes[index]) {
        hash.add(seen(codes[index]))
        index += 1
      }
      guard index > label else { return nil }
      guard let next = period(in: block, at: index, isDot) else {
        return hasPeriod ? index : nil
      }
      hasPeriod = true
      hash.add(0x2E)
      index = next
    }
    return nil
  }

  /// Where the next label begins, if a period and a label follow.
  private static func period(
    in block: TextBlock, at index: Int, _ isDot: (Int) -> Bool
  ) -> Int? {
    let codes = block.codes
    if index + 1 < codes.count, codes[index] == 0x2E {
      return isLabel(codes[index + 1]) ? index + 1 : nil
    }
    let word = skip(codes, from: index, by: 1)
    guard word > index, let token = block.token(startingAt: word), isDot(token) else { return nil }
    return skip(codes, from: Int(block.tokens[token].end), by: 1)
  }

  /// Passes blanks and brackets over, in one direction or the other.
  private static func skip(_ codes: [UInt16], from start: Int, by step: Int) -> Int {
    var index = start
    for _ in 0..<widestGap {
      let next = step < 0 ? index - 1 : index
      guard codes.indices.contains(next), blanks.contains(codes[next]) else { break }
      index += step
    }
    return index
  }

  private static let blanks: Set<UInt16> = [0x20, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D]

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
