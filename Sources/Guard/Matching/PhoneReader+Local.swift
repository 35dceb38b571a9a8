extension PhoneReader {
  /// How many digits a number without its area code has.
  private static let localLengths = 5...7
  private static let areaCodeLengths = 3...5

  /// Calls a function with every number of five to seven digits whose groups stand apart from others,
  /// its tokens and whether its area code stands before it.
  static func forEachLocalNumber(
    in block: TextBlock, _ body: (_ number: UInt64, Range<Int>, _ hasAreaCode: Bool) -> Void
  ) {
    for first in block.tokens.indices where block.tokens[first].traits.contains(.number) {
      var digits = 0
      var token = first
      while token < block.tokens.count, block.tokens[token].traits.contains(.number),
        token == first || isInside(token, block, signs: narrowSigns),
        digits + block.tokens[token].count <= localLengths.upperBound
      {
        digits += block.tokens[token].count
        token += 1
        guard localLengths.contains(digits), !isTied(token, in: block) else { continue }
        let hasAreaCode = hasAreaCode(before: first, digits, in: block)
        guard hasAreaCode || !isTied(first, in: block) else { continue }
        body(number(of: first..<token, in: block), first..<token, hasAreaCode)
      }
    }
  }

  /// The number without its area code that a record's groups of digits tell; the last seven digits
  /// where they tell nothing.
  static func localPart(of run: Range<Int>, in block: TextBlock) -> UInt64 {
    var digits: [UInt16] = []
    for token in run.reversed() {
      let group = block.letters(of: token)
      guard digits.count + group.count <= localLengths.upperBound else { break }
      digits = group + digits
    }
    if !localLengths.contains(digits.count) {
      digits = run.flatMap { block.letters(of: $0) }.suffix(localLengths.upperBound)
    }
    return short(digits)
  }

  /// The number that groups of digits are, with its length.
  private static func number(of tokens: Range<Int>, in block: TextBlock) -> UInt64 {
    var digits: UInt64 = 0
    var count = 0
    for token in tokens {
      let group = block.tokens[token]
      for index in Int(group.start)..<Int(group.end) {
        digits = digits * 10 + UInt64(block.codes[index] - 0x30)
        count += 1
      }
    }
    return short(digits, count: count)
  }

  /// What a number looks like where it stands.
  static func local(
    _ tokens: Range<Int>, _ hasAreaCode: Bool, in block: TextBlock
  ) -> LocalNumber {
    let start = Int(block.tokens[tokens.lowerBound].start)
    let end = tokens.lowerBound > 0 ? Int(block.tokens[tokens.lowerBound - 1].end) : 0
    let before = block.codes[end..<start]
    return LocalNumber(
      tokens: tokens, hasAreaCode: hasAreaCode,
      isBehindTelephone: before.contains(TextLetter.telephone),
      isShapedLikePhone: !before.contains(TextLetter.numero) && isShapedLikePhone(tokens, block))
  }

  /// «210-12-34», «2-33-44», «210 12 34», but neither «23344» nor «23 344».
  private static func isShapedLikePhone(_ tokens: Range<Int>, _ block: TextBlock) -> Bool {
    let counts = tokens.map { block.tokens[$0].count }
    if tokens.dropFirst().allSatisfy({ block.gap(before: $0).isSubset(of: [.hyphen, .dash]) }) {
      return counts.count > 1 || counts == [localLengths.upperBound]
    }
    return counts == [3, 2, 2]
  }

  /// Whether one sign that is no space ties a group of digits to the one before.
  private static func isTied(_ token: Int, in block: TextBlock) -> Bool {
    guard token > 0, token < block.tokens.count, block.tokens[token].traits.contains(.number),
      block.tokens[token - 1].traits.contains(.number)
    else { return false }
    let gap = block.gap(before: token)
    return !gap.contains(.blank) && gap.isDisjoint(with: [.comma, .cell, .other])
  }

  /// Whether the group before is an area code: ten digits with it, eleven with the 8 before it.
  private static func hasAreaCode(
    before token: Int, _ digits: Int, in block: TextBlock
  ) -> Bool {
    guard token > 0, block.tokens[token - 1].traits.contains(.number),
      isInside(token, block, signs: signs)
    else { return false }
    let count = block.tokens[token - 1].count
    return count + digits == length && areaCodeLengths.contains(count)
      || count + digits == length + 1 && areaCodeLengths.contains(count - 1)
  }

  /// Space, hyphen, dash, period.
  private static let narrowSigns = SignSet([0x20, 0x2D, TextLetter.dash, 0x2E])
}
