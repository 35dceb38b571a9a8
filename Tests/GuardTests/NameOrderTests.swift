import Testing

@Suite("A withheld name")
struct NameOrderTests {
  private static let people = [
    """
    id: pyotr
    surname: Иванов
    given_name: Пётр
    patronymic: Сергеевич
    status: staff
    """,
    """
    id: vera
    surname: Мороз
    given_name: Вера
    patronymic: Ильинична
    status: staff
    """,
    """
    id: zhanna
    surname: Петрова-Водкина
    given_name: Жанна
    status: staff
    """,
    """
    id: ali
    surname: Гаджимагомедов
    given_name: Али
    patronymic: Гасан оглы
    status: staff
    """,
    """
    id: short
    surname: Кузнецова
    given_name: О.
    patronymic: В.
    status: staff
    """,
  ]

  private static func watched() throws -> Watched {
    try Watched(["people/all.yaml": people.joined(separator: "\n---\n")])
  }

  @Test(arguments: [
    "Иванов Пётр Сергеевич", "Пётр Сергеевич Иванов", "Иванов Пётр", "Пётр Иванов",
    "Иванов П. С.", "Иванов П.С.", "Иванов П С", "Иванов П.", "Иванов П", "Иванов ПС",
    "П. С. Иванов", "П.С. Иванов", "П.С.Иванов", "П. Иванов", "П.Иванов", "ПС Иванов",
    "Пётр Сергеевич", "Петру Сергеевичу", "Иванову Петру", "с Петром Ивановым", "об Иванове П. С.",
    "ИВАНОВ ПЁТР", "иванов пётр", "иванова п.с.", "ИВАНОВ П.С.", "иВаНоВ пЁтР",
    "Иванов,&nbsp;Пётр", "Ива&shy;нов Пётр", "Ива<b>нов</b> Пётр", "Иванов<br>Пётр",
    "Иванов\nПётр", "Ив&#1072;нов П&#x451;тр", "Ива\u{200B}нов Пётр", "Ива\u{301}нов Пётр",
    "Иванoв Пётp", "Иванов\u{A0}\u{202F}П.\u{A0}С.", "<td>Иванов</td><td>Пётр</td>",
    "Иванов Сергеевич", "«Иванов» «Пётр»", "Ива<!-- х -->нов Пётр", "Иванов (Пётр)",
    "Иванов_Пётр", "семьи Ивановых П. С.", "учитель-Иванов П. С.",
    "Ив<span title=\"Ж\">ан</span>ов Петр",
  ])
  func `is found in every order, case and spelling`(_ text: String) throws {
    let watched = try NameOrderTests.watched()
    #expect(watched.leaks(inText: "Пришёл \(text), и началось.") == ["error name pyotr"])
  }

  @Test(arguments: [
    ("Мороз Вера Ильинична", "vera"), ("с Верой Ильиничной", "vera"), ("Мороз В. И.", "vera"),
    ("Петровой-Водкиной Жанны", "zhanna"), ("Жанна Петрова - Водкина", "zhanna"),
    ("Ж. Петровой‑Водкиной", "zhanna"), ("Гаджимагомедову Али", "ali"),
    ("Али Гасан оглы Гаджимагомедов", "ali"), ("Али Гасан оглы", "ali"),
    ("Кузнецовой О. В.", "short"), ("О. Кузнецова", "short"), ("Кузнецовой Ольге", "short"),
  ])
  func `of any make is found`(_ text: String, _ person: String) throws {
    let watched = try NameOrderTests.watched()
    #expect(watched.leaks(inText: "Видели: \(text)!") == ["error name \(person)"])
  }

  @Test(arguments: [
    "В Иваново приехали дети.", "Ивановский театр", "ивановские ткачихи", "Мороз и солнце",
    "Ударил мороз.", "Вера в успех", "Пётр Первый", "Иванов Иван", "Иванов И. И.", "И. Иванов",
    "Иванов Пётр Ильич", "П. И. Иванов", "Иванов П. И.", "Ольга Васильевна", "О. В.",
    "Пётр Ильич Чайковский", "Пётр Сергеевич Пушкин", "Анна Иванова", "Петров-Иванов",
    "улица Иванова", "школа имени П. С. Иванова", "Вера Мухина", "Пришёл Пётр. Иваново.",
  ])
  func `is not seen where somebody or something else is named`(_ text: String) throws {
    let watched = try NameOrderTests.watched()
    #expect(watched.leaks(inText: text) == [])
  }

  @Test(arguments: ["Наш Гаджимагомедов пришёл.", "Спросили Гаджимагомедова."])
  func `gives a warning where an unusual surname stands alone`(_ text: String) throws {
    let watched = try NameOrderTests.watched()
    #expect(watched.leaks(inText: text) == ["warning name ali"])
  }

  @Test(arguments: [
    "Иванов сказал. Пётр ушёл.", "<p>Иванов</p><p>Пётр</p>", "<li>Иванов</li><li>Пётр</li>",
  ])
  func `is no whole name across sentences and paragraphs`(_ text: String) throws {
    let watched = try NameOrderTests.watched()
    #expect(!watched.leaks(inText: text).contains("error name pyotr"))
  }
}
