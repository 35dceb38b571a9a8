/// Finds phone numbers, however they are written.
enum PhoneReader {
  /// A number found, with its tokens.
  struct Found {
    let number: UInt64
    let tokens: Range<Int>
  }

  /// The digits of a Russian number behind the 8 or +7.
  static let length = 10
  private static let modulus: UInt64 = 10_000_000_000
  /// The fewest digits of a number without its area code.
  private static let shortest = 5
  /// The most digits of such a number.
  private static let longestLocal = 7
  /// How many signs may stand between two groups of digits.
  private static let widestGap = 5

  /// The numbers to be looked for, of a text that tells somebody's phone, each with its part without
  /// the area code where it has one.
  ///
  /// Fewer digits than a whole number has are none within a mailbox: «petrova-85013@» is no telephone.
  ///
  /// - Parameters:
  ///   - block: the text.
  ///   - mailboxes: where mailboxes stand in it.
  /// - Returns: the numbers in their order.
  static func numbers(
    toRememberOf block: TextBlock, besides mailboxes: [Range<Int>]
  ) -> [(number: UInt64, local: UInt64?)] {
    runs(in: block).compactMap { run in
      let digits = digits(of: run, in: block)
      if digits.count >= length {
        return (value(digits.suffix(length)), localPart(of: run, in: block))
      }
      let (first, last) = (block.tokens[run.lowerBound], block.tokens[run.upperBound - 1])
      let codes = Int(first.start)..<Int(last.end)
      guard digits.count >= shortest, !mailboxes.contains(where: codes.overlaps) else { return nil }
      return (short(digits), nil)
    }
  }

  /// Calls a function with every number that a block may hold.
  ///
  /// In a long run of digits every ten of them may be a number: two numbers side by side are one run.
  static func forEachNumber(in block: TextBlock, _ body: (Found) -> Void) {
    for run in runs(in: block) {
      var value: UInt64 = 0
      var count = 0
      for token in run {
        for index in Int(block.tokens[token].start)..<Int(block.tokens[token].end) {
          value = (value * 10 + UInt64(block.codes[index] - 0x30)) % modulus
          count += 1
          if count >= length {
            body(Found(number: value + modulus, tokens: tokens(endingWith: token, of: run, block)))
          }
        }
      }
      // What is shorter is read as a number without its area code.
      if count > longestLocal, count < length {
        body(Found(number: value + UInt64(count) * modulus * 10, tokens: run))
      }
    }
  }

  /// The tokens that hold the last ten digits of a run up to a token, with the 8 or +7 before them.
  private static func tokens(
    endingWith last: Int, of run: Range<Int>, _ block: TextBlock
  ) -> Range<Int> {
    var first = last
    var count = block.tokens[last].count
    while count <= length, first > run.lowerBound {
      first -= 1
      count += block.tokens[first].count
    }
    return first..<last + 1
  }

  private static func value(_ digits: some Sequence<UInt16>) -> UInt64 {
    digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) } + modulus
  }

  static func short(_ digits: [UInt16]) -> UInt64 {
    short(digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }, count: digits.count)
  }

  static func short(_ digits: UInt64, count: Int) -> UInt64 {
    digits + UInt64(count) * modulus * 10
  }

  private static func digits(of run: Range<Int>, in block: TextBlock) -> [UInt16] {
    run.flatMap { block.letters(of: $0) }
  }

  /// The tokens of numbers with nothing but signs of phone numbers between them.
  private static func runs(in block: TextBlock) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for token in block.tokens.indices where block.tokens[token].traits.contains(.number) {
      if let last = runs.last, last.upperBound == token, isInside(token, block, signs: signs) {
        runs[runs.count - 1] = start..<token + 1
      } else {
        start = token
        runs.append(token..<token + 1)
      }
    }
    return runs
  }

  /// Whether a number goes on with a token.
  static func isInside(_ token: Int, _ block: TextBlock, signs: SignSet) -> Bool {
    let gap = Int(block.tokens[token - 1].end)..<Int(block.tokens[token].start)
    guard gap.count <= widestGap else { return false }
    for index in gap where !signs.contains(block.codes[index]) { return false }
    return true
  }

  /// Whatever people put between groups of digits, «8•910•123», and the borders of cells.
  static let signs = SignSet(
    [TextLetter.dash, TextLetter.sign, TextLetter.cell] + " -.()[]/_+:~,;*|=\\".utf16)
}
