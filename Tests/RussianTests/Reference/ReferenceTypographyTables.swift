@testable import Russian

/// The words beside which lines are not broken, as strings.
///
/// The prepositions stand here once more, since `ShortWords` keeps no list of its words.
enum ReferenceTypographyTables {
  /// Prepositions and conjunctions of one or two letters, in lower case.
  static let prepositions: Set<String> = [
    "а", "в", "во", "да", "до", "за", "и", "из", "к", "ко", "на", "не", "ни", "но", "о", "об",
    "от", "по", "с", "со", "у",
  ]

  /// Particles that belong to the word before them.
  static let particles = words(of: TypographyTables.particles)

  /// Abbreviations that belong to the number behind them.
  static let beforeNumbers = words(of: TypographyTables.beforeNumbers)

  /// Abbreviations that belong to the name behind them.
  static let beforeNames = words(of: TypographyTables.beforeNames)

  /// What belongs to the number before it.
  static let units = words(of: TypographyTables.units)

  /// The words as strings, so that they are looked up in another way than by their bytes.
  private static func words(of list: WordList) -> Set<String> {
    Set(list.words.joined().map { String(decoding: $0, as: UTF8.self) })
  }
}
