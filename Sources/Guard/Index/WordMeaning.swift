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
  /// A label of a form, «Фамилия».
  case label(NameRole)

  /// Which part of a name a label announces.
  var label: NameRole? {
    if case .label(let role) = self { role } else { nil }
  }

  /// The words with their meanings.
  static let words: [(word: String, meaning: WordMeaning)] =
    ["at", "собака", "собачка", "эт"].map { ($0, .at) }
    + ["dot", "точка", "тчк"].map { ($0, .dot) } + months
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
    ["января", "январь", "янв"], ["февраля", "февраль", "февр", "фев"], ["марта", "март", "мар"],
    ["апреля", "апрель", "апр"], ["мая", "май"], ["июня", "июнь", "июн"],
    ["июля", "июль", "июл"], ["августа", "август", "авг"],
    ["сентября", "сентябрь", "сент", "сен"], ["октября", "октябрь", "окт"],
    ["ноября", "ноябрь", "нояб", "ноя"], ["декабря", "декабрь", "дек"],
  ].enumerated().flatMap { number, words in words.map { ($0, .month(number + 1)) } }
}
