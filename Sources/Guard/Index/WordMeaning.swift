/// What a word means beside names.
enum WordMeaning: Sendable, Hashable {
  /// Nothing here.
  case none
  /// The sign of an e-mail address, written out.
  case at
  /// The period of an e-mail address, written out.
  case dot
  /// A particle of a name, left out at will: «оглы», «фон».
  case particle
  /// A month, 1 to 12.
  case month(Int)
  /// A word of addresses that people leave out or shorten: «ул.», «дом».
  case addressWord
  /// A day of a month in words, 1 to 31: «пятого».
  case day(Int)
  /// The tens of such a day: «двадцать».
  case tens(Int)
  /// A word beside which a number is a telephone's: «тел.», «звоните».
  case phone
  /// A word beside which a date is somebody's birthday: «родился».
  case birth
  /// A label of a form, «Фамилия».
  case label(NameRole)

  /// Which part of a name a label announces.
  var label: NameRole? {
    if case .label(let role) = self { role } else { nil }
  }

  /// The words with their meanings.
  static let words: [(word: String, meaning: WordMeaning)] =
    // «Ат» is `at` with a letter of the other alphabet in it.
    ["at", "ат", "собака", "собачка", "эт"].map { ($0, .at) }
    + ["dot", "точка", "тчк"].map { ($0, .dot) } + months + days
    + children.words.map { ($0, .particle) }
    + [
      "тел", "телефон", "телефона", "телефону", "телефоном", "телефоне", "телефоны", "телефонов",
      "моб", "мобильный", "мобильного", "мобильному", "сот", "сотовый", "сотового", "сотовому",
      "звонить", "звоните", "звони", "звонок", "позвонить", "позвоните", "позвони", "звонки",
      "факс", "факса", "смс", "вотсап", "ватсап", "вайбер", "телеграм", "tel", "phone", "mobile",
      "mob", "call", "fax", "sms", "whatsapp", "viber", "telegram", "telefon",
    ].map { ($0, .phone) }
    + [
      "родился", "родилась", "родились", "родиться", "рожден", "рождена", "рождения", "рождение",
      "рожд", "рождению", "именинник", "именинница", "born", "birth", "birthday", "dob",
    ].map { ($0, .birth) }
    + [
      "г", "гор", "город", "ул", "улица", "улице", "д", "дом", "доме", "кв", "квартира",
      "квартире", "корп", "корпус", "к", "стр", "строение", "пер", "переулок", "переулке", "пр",
      "просп", "проспект", "проспекте", "пл", "площадь", "площади", "бульвар", "бульваре", "ш",
      "шоссе", "обл", "область", "край", "район", "респ", "республика", "с", "село", "п", "пос",
      "поселок", "дер", "деревня", "рп", "пгт", "мкр", "микрорайон", "россия", "рф", "этаж",
      "подъезд", "офис", "пом", "комната", "ком", "проезд", "проезде", "тракт", "набережная",
      "наб", "т", "р", "н", "б",
    ].map { ($0, .addressWord) }
    + ["фамилия", "фамилии", "фамилией", "surname", "familiya"].map { ($0, .label(.surname)) }
    + ["имя", "имени", "именем", "name", "imya"].map { ($0, .label(.givenName)) }
    + ["отчество", "отчеством", "otchestvo"].map { ($0, .label(.patronymic)) }

  private static let months: [(word: String, meaning: WordMeaning)] = [
    ["января", "январь", "янв", "january", "jan"],
    ["февраля", "февраль", "февр", "фев", "february", "feb"],
    ["марта", "март", "мар", "march", "mar"], ["апреля", "апрель", "апр", "april", "apr"],
    ["мая", "май", "may"], ["июня", "июнь", "июн", "june", "jun"],
    ["июля", "июль", "июл", "july", "jul"], ["августа", "август", "авг", "august", "aug"],
    ["сентября", "сентябрь", "сент", "сен", "september", "sept", "sep"],
    ["октября", "октябрь", "окт", "october", "oct"],
    ["ноября", "ноябрь", "нояб", "ноя", "november", "nov"],
    ["декабря", "декабрь", "дек", "december", "dec"],
  ].enumerated().flatMap { number, words in words.map { ($0, .month(number + 1)) } }

  private static let days: [(word: String, meaning: WordMeaning)] =
    [
      "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят",
      "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат",
      "семнадцат", "восемнадцат", "девятнадцат", "двадцат",
    ].enumerated().flatMap { number, stem in
      (stem == "трет" ? ["ьего", "ье"] : ["ого", "ое"]).map { (stem + $0, .day(number + 1)) }
    }
    + [("тридцатого", .day(30)), ("тридцатое", .day(30))]
    + [("двадцать", .tens(20)), ("тридцать", .tens(30))]

  /// «Son» and «daughter» in Turkic patronymics, left out at will and glued or not.
  static let children = WordList([
    "оглы", "оглу", "огли", "кызы", "гызы", "кзы", "уулу", "ogly", "oglu", "ogli", "kyzy", "kizi",
    "qizi",
  ])
}
