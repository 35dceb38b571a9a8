import Testing

@Suite("A birth date")
struct BirthDateTests {
  private static func watched() throws -> Watched {
    try Watched([
      "people/all.yaml": """
      - id: lena
        surname: Зайцева
        given_name: Елена
        status: pupil
        birth_date: 2012-05-12
      - id: oleg
        surname: Крутиков
        given_name: Олег
        status: staff
        birth_date: 1985-03-02
      - id: rita
        surname: Шумейко
        given_name: Рита
        status: pupil
        birth_date: 2013-09-01
      """,
      "documents/order.yaml": """
      level: local
      type: order
      number: 5
      date: 2013-09-01
      issuer: Школа № 7
      title: О начале года
      """,
    ])
  }

  @Test(arguments: [
    "12.05.2012", "2012-05-12", "12/05/2012", "12 мая 2012", "12 мая 2012 г.",
    "12-го мая 2012 года",
    "12.V.2012", "12/V/2012", "12.v.2012", "12-V-2012", "12 V 2012", "12мая 2012", "12го мая 2012",
    "12 May 2012", "12th May 2012", "May 12, 2012", "May 12th, 2012", "мая 12, 2012",
    "двенадцатого мая 2012 года", "двенадцатое мая 2012", "в 2012 году, 12 мая",
    "2012 год, 12 мая", "2012, 12-го мая", "12,05,2012", "12:05:2012", "12.Ⅴ.2012",
    "12.5.2012", "12. 05. 2012", "12&nbsp;мая&nbsp;2012", "12 МАЯ 2012", "12–05–2012",
  ])
  func `of a child is an error in every notation`(_ text: String) throws {
    #expect(
      try BirthDateTests.watched().leaks(inText: "Число: \(text)") == ["error birth-date lena"])
  }

  @Test(arguments: [
    ("Юбилей 02.03.1985", ["error birth-date oleg"]),
    // A day long ago may be that of a document.
    ("Закон от 02.03.1985", ["warning birth-date oleg"]),
    ("Закон от 12.05.2012", ["error birth-date lena"]),
    ("Крутиков родился 02.03.1985", ["error birth-date oleg"]),
    ("Олег, 02.03.85", ["error birth-date oleg"]),
    ("Версия 02.03.85", []),
    ("Версия 12.05.12", ["warning birth-date lena"]),
    ("Родилась 12.5.12", ["error birth-date lena"]), ("Д.Р. 12/5/12", ["warning birth-date lena"]),
    ("Родился 02.03.85", ["error birth-date oleg"]),
    ("День рождения школы: 01.09.2013", []),
    ("Елене, 12.05.12", ["error birth-date lena"]),
    // A public document bears the day as its own.
    ("Приказ от 01.09.2013 № 5", []),
    ("Рита родилась 01.09.2013", ["error birth-date rita"]),
    ("12.05.2013", []), ("31.02.2012", []), ("12 мая", []), ("112.05.2012", []),
    ("12 и 05, 2012", []), ("в 12, 05, 2012", []), ("12.VV.2012", []), ("двенадцатого мая", []),
    ("тридцать второго мая 2012", []), ("пятого мая 2012", []), ("12:05:12", []),
  ])
  func `is judged by what stands around it`(_ text: String, _ leaks: [String]) throws {
    let found = try BirthDateTests.watched().leaks(inText: text)
    #expect(found.filter { $0.contains("birth-date") } == leaks)
  }
}
