/// The words beside which lines are not broken in careful typesetting.
enum TypographyTables {
  /// Words with more characters are in no table.
  static let longest = 24

  /// Prepositions and conjunctions of one or two letters, in lower case.
  static let prepositions: ShortWords = [
    "а", "в", "во", "да", "до", "за", "и", "из", "к", "ко", "на", "не", "ни", "но", "о", "об",
    "от", "по", "с", "со", "у",
  ]

  /// Particles that belong to the word before them.
  static let particles: WordList = ["б", "бы", "ж", "же", "ли", "ль"]

  /// Whether a word with these first two bytes may be one of the particles.
  static func mayBeginParticle(_ first: UInt8, _ second: UInt8?) -> Bool {
    guard first == 0xD0, let second else { return false }
    return particleLetters.contains(second)
  }

  /// The second bytes of б, ж and л, with which particles begin.
  private static let particleLetters: [UInt8] = "бжл".utf8.filter { $0 != 0xD0 }

  /// Abbreviations that belong to the number behind them.
  static let beforeNumbers: WordList = [
    "№", "№№", "абз.", "вып.", "гл.", "д.", "каб.", "кв.", "п.", "подп.", "пп.", "прил.", "рис.",
    "с.", "ст.", "стр.", "т.", "табл.", "ч.",
  ]

  /// Abbreviations that belong to the name behind them.
  static let beforeNames: WordList = [
    "г.", "д.", "им.", "обл.", "пер.", "пл.", "пос.", "пр.", "с.", "ст.", "ул.",
  ]

  /// What belongs to the number before it; names of months stand in the genitive.
  static let units: WordList = [
    "%", "‰", "°C", "°", "₽", "$", "€", "г.", "гг.", "г", "год", "года", "году", "годов", "лет",
    "в.", "вв.", "ч", "ч.", "час", "часа", "часов", "мин", "мин.", "минут", "минуты", "с", "сек",
    "см", "мм", "м", "км", "кг", "т", "МБ", "КБ", "ГБ", "кл.", "класс", "класса", "классе",
    "классов", "классы", "руб.", "коп.", "тыс.", "млн", "млрд", "чел.", "человек", "человека",
    "экз.", "шт.", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
    "сентября", "октября", "ноября", "декабря",
  ]
}
