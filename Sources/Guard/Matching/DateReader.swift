import Diagnostics

/// Finds dates, in figures or with the month in words.
enum DateReader {
  /// A date found.
  struct Found {
    let date: CivilDate
    let tokens: Range<Int>
    /// Whether the year has four figures and signs stand between the parts.
    let isFull: Bool
    /// Whether «от» stands before it, as before the date of a document.
    let isCitation: Bool
  }

  /// Calls a function with every date of a block.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - meaning: tells what a token means.
  ///   - body: what to do with a date.
  static func forEachDate(
    in block: TextBlock, meaning: (Int) -> WordMeaning, _ body: (Found) -> Void
  ) {
    for token in block.tokens.indices where block.tokens[token].traits.contains(.number) {
      if block.tokens[token].count == 8 { readCompact(token, in: block, body) }
      guard block.tokens[token].count <= 4, let first = block.number(at: token) else { continue }
      readFigures(token, first, in: block, body)
      readWords(token, first, in: block, meaning, body)
    }
  }

  /// «12.05.2012», «2012-05-12», «12/05/12».
  private static func readFigures(
    _ token: Int, _ first: Int, in block: TextBlock, _ body: (Found) -> Void
  ) {
    guard token + 2 < block.tokens.count, let second = block.number(at: token + 1),
      let third = block.number(at: token + 2), block.tokens[token + 1].count <= 2
    else { return }
    let gaps = [block.gap(before: token + 1), block.gap(before: token + 2)]
    guard gaps.allSatisfy({ !$0.isEmpty && $0.isSubset(of: signs) }) else { return }
    let range = token..<token + 3
    switch (block.tokens[token].count, block.tokens[token + 2].count) {
    case (4, 1...2): tell(third, second, first, range, true, in: block, body)
    case (1...2, 4): tell(first, second, third, range, true, in: block, body)
    case (1...2, 2) where gaps.allSatisfy({ !$0.contains(.blank) }):
      tell(first, second, 1900 + third, range, false, in: block, body)
      tell(first, second, 2000 + third, range, false, in: block, body)
    default: break
    }
  }

  /// «12 мая 2012», «12-го мая 2012 г.».
  private static func readWords(
    _ token: Int, _ day: Int, in block: TextBlock, _ meaning: (Int) -> WordMeaning,
    _ body: (Found) -> Void
  ) {
    guard block.tokens[token].count <= 2 else { return }
    for month in [token + 1, token + 2] where month + 1 < block.tokens.count {
      guard case .month(let number) = meaning(month),
        block.gap(before: month).isSubset(of: [.blank, .hyphen, .period]),
        block.gap(before: month + 1).isSubset(of: [.blank, .period, .comma]),
        let year = block.number(at: month + 1)
      else { continue }
      if month == token + 2, block.gap(before: token + 1) != .hyphen { continue }
      let range = token..<month + 2
      switch block.tokens[month + 1].count {
      case 4: tell(day, number, year, range, true, in: block, body)
      case 2:
        tell(day, number, 1900 + year, range, false, in: block, body)
        tell(day, number, 2000 + year, range, false, in: block, body)
      default: break
      }
    }
  }

  /// `20120512` and `12052012`, as in names of files.
  private static func readCompact(_ token: Int, in block: TextBlock, _ body: (Found) -> Void) {
    guard let number = block.number(at: token) else { return }
    let range = token..<token + 1
    tell(number % 100, number / 100 % 100, number / 10_000, range, false, in: block, body)
    tell(number / 1_000_000, number / 10_000 % 100, number % 10_000, range, false, in: block, body)
  }

  private static func tell(
    _ day: Int, _ month: Int, _ year: Int, _ tokens: Range<Int>, _ isFull: Bool,
    in block: TextBlock, _ body: (Found) -> Void
  ) {
    guard let date = CivilDate(year: year, month: month, day: day) else { return }
    let isCitation =
      tokens.lowerBound > 0 && block.letters(of: tokens.lowerBound - 1).elementsEqual(from)
    body(Found(date: date, tokens: tokens, isFull: isFull, isCitation: isCitation))
  }

  /// The word «от».
  private static let from: [UInt16] = [0x43E, 0x442]

  private static let signs: Gap = [.period, .hyphen, .dash, .slash, .blank, .underscore]
}
