/// The words beside which lines are not broken in careful typesetting.
enum ReferenceTypographyTables {
  /// Words with more characters are in no table.
  static let longest = 24

  /// Prepositions and conjunctions of one or two letters, in lower case.
  static let prepositions: Set<String> = [
    "а", "в", "во", "да", "до", "за", "и", "из", "к", "ко", "на", "не", "ни", "но", "о", "об",
    "от", "по", "с", "со", "у",
  ]

  /// Particles that belong to the word before them.
  static let particles: Set<String> = ["б", "бы", "ж", "же", "ли", "ль"]

  /// Abbreviations that belong to the number behind them.
  static let beforeNumbers: Set<String> = [
    "№", "№№", "абз.", "вып.", "гл.", "д.", "каб.", "кв.", "п.", "подп.", "пп.", "прил.", "рис.",
    "с.", "ст.", "стр.", "т.", "табл.", "ч.",
  ]

  /// Abbreviations that belong to the name behind them.
  static let beforeNames: Set<String> = [
    "г.", "д.", "им.", "обл.", "пер.", "пл.", "пос.", "пр.", "с.", "ст.", "ул.",
  ]

  /// What belongs to the number before it; names of months stand in the genitive.
  static let units: Set<String> = [
    "%", "‰", "°C", "°", "₽", "$", "€", "г.", "гг.", "г", "год", "года", "году", "годов", "лет",
    "в.", "вв.", "ч", "ч.", "час", "часа", "часов", "мин", "мин.", "минут", "минуты", "с", "сек",
    "см", "мм", "м", "км", "кг", "т", "МБ", "КБ", "ГБ", "кл.", "класс", "класса", "классе",
    "классов", "классы", "руб.", "коп.", "тыс.", "млн", "млрд", "чел.", "человек", "человека",
    "экз.", "шт.", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
    "сентября", "октября", "ноября", "декабря",
  ]
}
