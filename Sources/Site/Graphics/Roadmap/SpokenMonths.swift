import Diagnostics

/// Months that an author named in words, as in «август, сентябрь» and «апрель – май».
///
/// Only words that name months and nothing else are taken: «до октября», «по запросу» and «первая
/// неделя мая» say something else, and a picture must not say more than they do. The whole year alone
/// may be narrowed behind a comma («весь год, с перерывом на каникулы»).
struct SpokenMonths {
  /// The months, each run from its first day to its last.
  let runs: [ClosedRange<CivilDate>]

  /// Reads a term; `nil` where it names anything but months, or where the year of one is unclear.
  ///
  /// - Parameters:
  ///   - words: the term as written.
  ///   - year: the school year of the roadmap, which gives the months their years.
  init?(_ words: String, in year: SchoolYear?) {
    let words = String(words.lowercased().map { $0 == "\u{A0}" ? " " : $0 })
    let beforeComma = String(words.prefix { $0 != "," })
    if SpokenMonths.wholeYear.contains(beforeComma) {
      guard let year, let may = CivilMonth(year: year.endYear, month: 5) else { return nil }
      runs = [year.firstDay...may.lastDay]
      return
    }
    guard let named = SpokenMonths.named(in: words) else { return nil }
    var runs: [ClosedRange<CivilDate>] = []
    for (index, name) in named.enumerated() {
      let isLast = index == named.count - 1
      guard let month = SpokenMonths.month(name, in: year, isAlone: named.count == 1, isLast)
      else { return nil }
      if name.continues, let last = runs.popLast() {
        guard last.upperBound < month.firstDay else { return nil }
        runs.append(last.lowerBound...month.lastDay)
      } else {
        runs.append(month.firstDay...month.lastDay)
      }
    }
    self.runs = runs
  }

  /// A month as it was named.
  private struct Name {
    let month: Int
    var year: Int?
    /// Whether a dash stands before it.
    let continues: Bool
  }

  /// The ways to say «from September to May».
  private static let wholeYear: Set<String> = [
    "весь год", "учебный год", "весь учебный год", "в течение учебного года",
    "в течение всего учебного года",
    "на протяжении учебного года",
  ]

  private static func named(in words: String) -> [Name]? {
    var names: [Name] = []
    var hasDash = false
    for word in SpokenMonths.parts(of: words) {
      if word == "–" {
        hasDash = true
      } else if let month = SpokenMonths.numbers[word] {
        guard !hasDash || !names.isEmpty else { return nil }
        names.append(Name(month: month, continues: hasDash))
        hasDash = false
      } else if word.utf8.count == 4, let year = Int(word), !names.isEmpty, !hasDash {
        names[names.count - 1].year = year
      } else if !SpokenMonths.fillers.contains(word) {
        return nil
      }
    }
    return names.isEmpty || hasDash ? nil : names
  }

  /// The words, every dash a part of its own.
  private static func parts(of words: String) -> [String] {
    let spaced = words.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "-", "–", "—": text += " – "
      case ",", ".", ";", "/": text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return spaced.split(separator: " ").map(String.init)
  }

  /// The month in its year; a plan begins to be carried out in the August before its school year, so
  /// an August before other months is that one, behind them the last, and alone it may be either.
  private static func month(
    _ name: Name, in year: SchoolYear?, isAlone: Bool, _ isLast: Bool
  ) -> CivilMonth? {
    if let said = name.year { return CivilMonth(year: said, month: name.month) }
    guard let year else { return nil }
    if name.month == 8 {
      if isAlone { return nil }
      return CivilMonth(year: isLast ? year.endYear : year.startYear, month: 8)
    }
    return CivilMonth(year: name.month > 8 ? year.startYear : year.endYear, month: name.month)
  }

  private static let fillers: Set<String> = ["и", "в", "г", "год", "года", "году"]

  /// The numbers of the months by their names as «сентябрь», «сентября» and «сентябре».
  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, name) in CivilMonth.nominativeNames.enumerated() {
      let genitive = CivilMonth.genitiveNames[index]
      for form in [name, genitive, genitive.dropLast() + "е"] { numbers[form] = index + 1 }
    }
    return numbers
  }()
}
