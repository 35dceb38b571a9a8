import Diagnostics

/// Finds dates, in figures or with the month in words.
struct DateReader {
  /// A date found.
  struct Found {
    let date: CivilDate
    let tokens: Range<Int>
    /// Whether the year has four figures and signs stand between the parts.
    let isFull: Bool
    /// Whether «от» stands before it, as before the date of a document.
    let isCitation: Bool
  }

  private let block: TextBlock
  private let names: NameIndex

  /// Prepares to read a block.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - names: knows what words mean.
  init(_ block: TextBlock, _ names: NameIndex) { (self.block, self.names) = (block, names) }

  /// The dates of the block.
  var found: [Found] {
    // Not kept in the reader, whose block every change would copy.
    var found: [Found] = []
    for token in block.tokens.indices {
      guard let number = block.number(at: token) else { continue }
      let count = block.tokens[token].count
      if count == 8 { readCompact(token, number, &found) }
      guard count <= 4 else { continue }
      readFigures(token, number, &found)
      if count <= 2 { readDayAndMonth(token, number, &found) }
      if count == 4 { readDayInWords(before: token, &found) }
    }
    return found
  }

  private func meaning(_ token: Int) -> WordMeaning { names.meaning(of: token, in: block) }

  /// «12.05.2012», «2012-05-12», «12/05/12», «12:05:2012».
  private func readFigures(_ token: Int, _ first: Int, _ found: inout [Found]) {
    guard token + 2 < block.tokens.count, let second = month(at: token + 1),
      let third = block.number(at: token + 2)
    else { return }
    let (one, other) = (block.gap(before: token + 1), block.gap(before: token + 2))
    let isUsual = [one, other].allSatisfy { !$0.isEmpty && $0.isSubset(of: DateReader.signs) }
    let isRare = one == other && (one == .comma || one == .colon)
    guard isUsual || isRare else { return }
    let range = token..<token + 3
    switch (block.tokens[token].count, block.tokens[token + 2].count) {
    case (4, 1...2): tell(third, second, first, range, true, &found)
    case (1...2, 4): tell(first, second, third, range, true, &found)
    case (1...2, 2) where isUsual && !one.contains(.blank) && !other.contains(.blank):
      tell(first, second, 1900 + third, range, false, &found)
      tell(first, second, 2000 + third, range, false, &found)
    default: break
    }
  }

  /// The month that a number is, in Arabic or Roman figures: «05», «VIII».
  private func month(at token: Int) -> Int? {
    guard block.tokens[token].count <= 4 else { return nil }
    if block.tokens[token].traits.contains(.number) {
      return block.tokens[token].count <= 2 ? block.number(at: token) : nil
    }
    return RomanMonth.number(of: block.letters(of: token))
  }

  // MARK: Months in words

  /// «12 мая 2012», «12-го мая 2012 г.», «мая 12, 2012», «в 2012 году, 12 мая».
  private func readDayAndMonth(_ token: Int, _ day: Int, _ found: inout [Found]) {
    // «12-го», «12th».
    let hasEnding = token + 1 < block.tokens.count && isEnding(token + 1)
    let next = hasEnding ? token + 2 : token + 1
    if next < block.tokens.count, case .month(let month) = meaning(next),
      block.gap(before: next).isSubset(of: [.blank, .hyphen, .period])
    {
      readYear(behind: next, from: token, day, month, &found)
      if let year = year(before: token) {
        tell(day, month, year.number, year.token..<next + 1, true, &found)
      }
    }
    if token > 0, case .month(let month) = meaning(token - 1),
      block.gap(before: token).isSubset(of: [.blank, .period])
    {
      readYear(behind: next - 1, from: token - 1, day, month, &found)
    }
  }

  /// Whether a word is the ending of a day in figures.
  private func isEnding(_ token: Int) -> Bool {
    let gap = block.gap(before: token)
    if case .month = meaning(token) { return false }
    return (gap.isEmpty || gap == .hyphen) && !block.tokens[token].traits.contains(.number)
      && block.tokens[token].count <= 3
  }

  private func readYear(
    behind last: Int, from first: Int, _ day: Int, _ month: Int, _ found: inout [Found]
  ) {
    let token = last + 1
    guard token < block.tokens.count, let year = block.number(at: token),
      block.gap(before: token).isSubset(of: [.blank, .period, .comma])
    else { return }
    switch block.tokens[token].count {
    case 4: tell(day, month, year, first..<token + 1, true, &found)
    case 2:
      tell(day, month, 1900 + year, first..<token + 1, false, &found)
      tell(day, month, 2000 + year, first..<token + 1, false, &found)
    default: break
    }
  }

  /// The year that stands before a day: «в 2012 году, 12 мая».
  private func year(before day: Int) -> (number: Int, token: Int)? {
    var token = day - 1
    guard token >= 0, block.gap(before: day).isSubset(of: [.blank, .comma, .period]) else {
      return nil
    }
    if token > 0, DateReader.years.contains(block.tokens[token].hash),
      block.gap(before: token).isSubset(of: [.blank])
    {
      token -= 1
    }
    guard block.tokens[token].count == 4 else { return nil }
    return block.number(at: token).map { ($0, token) }
  }

  /// «Пятого мая 2012 года», «двадцать второго августа 2015».
  private func readDayInWords(before year: Int, _ found: inout [Found]) {
    guard year > 1, let number = block.number(at: year), case .month(let month) = meaning(year - 1),
      case .day(var day) = meaning(year - 2),
      [year, year - 1].allSatisfy({ block.gap(before: $0).isSubset(of: [.blank, .comma]) })
    else { return }
    var first = year - 2
    if first > 0, day < 10, case .tens(let tens) = meaning(first - 1),
      block.gap(before: first) == .blank
    {
      day += tens
      first -= 1
    }
    tell(day, month, number, first..<year + 1, true, &found)
  }

  /// `20120512` and `12052012`, as in names of files.
  private func readCompact(_ token: Int, _ number: Int, _ found: inout [Found]) {
    let range = token..<token + 1
    tell(number % 100, number / 100 % 100, number / 10_000, range, false, &found)
    tell(number / 1_000_000, number / 10_000 % 100, number % 10_000, range, false, &found)
  }

  private func tell(
    _ day: Int, _ month: Int, _ year: Int, _ tokens: Range<Int>, _ isFull: Bool,
    _ found: inout [Found]
  ) {
    guard let date = CivilDate(year: year, month: month, day: day) else { return }
    let isCitation =
      tokens.lowerBound > 0
      && block.letters(of: tokens.lowerBound - 1).elementsEqual([0x43E, 0x442])
    found.append(Found(date: date, tokens: tokens, isFull: isFull, isCitation: isCitation))
  }

  private static let years = WordList(["году", "год", "года", "г", "year"])

  private static let signs: Gap = [.period, .hyphen, .dash, .slash, .blank, .underscore]
}
