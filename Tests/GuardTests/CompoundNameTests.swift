import Testing

@Suite("A withheld name of several words")
struct CompoundNameTests {
  /// Somebody by id, surname, given name and patronymic, each of any number of words.
  private static func person(
    _ id: String, _ surname: String, _ given: String, _ patronymic: String
  ) -> String {
    """
    id: \(id)
    surname: \(surname)
    given_name: \(given)
    patronymic: \(patronymic)
    status: staff
    """
  }

  private static func watched() throws -> Watched {
    let people = [
      person("abdul", "Сулейманов", "Абдул-Хамид", "Ахмед-Гаджиевич"),
      person("anna", "Иванова", "Анна Мария", "Петровна"),
      person("maria", "Ковальчук", "Анна-Мария", "Игоревна"),
      person("hamid", "Гасанов", "Абдул-Хамид", "Магомедович"),
      person("timur", "Замятин", "Хасан-Тимур", "Рамиль-Михайлович"),
      person("hasan", "Блинов", "Олег", "Тимур-Олегович"),
      person("olga", "Бен-Гурион", "Ольга", "Львовна"),
      person("zhanna", "Кондрашёва-Лунина-Гаршина", "Жанна", "Николаевна"),
      person("gleb", "Ёлкин", "Глеб", "Семёнович"),
    ]
    return try Watched(["people/all.yaml": people.joined(separator: "\n---\n")])
  }

  @Test(arguments: [
    ("Абдул-Хамид Ахмед-Гаджиевич Сулейманов", "abdul"),
    ("с Абдул-Хамидом Ахмед-Гаджиевичем Сулеймановым", "abdul"),
    ("Сулейманов Абдул-Хамид Ахмед-Гаджиевич", "abdul"), ("Абдул-Хамид Сулейманов", "abdul"),
    ("Хамид Сулейманов", "abdul"), ("Абдул-Хамид Ахмед-Гаджиевич", "abdul"),
    ("Абдул-Хамид — Сулейманов", "abdul"), ("Сулейманов: Абдул-Хамид", "abdul"),
    ("<td>Сулейманов<td>9<td>Абдул-Хамид", "abdul"),
    ("Абдул-Хамид А.-Г. Сулейманов", "abdul"), ("Сулейманов Абдул-Хамид А.-Г.", "abdul"),
    ("Анна Мария Петровна", "anna"), ("Анне-Марии Петровне", "anna"), ("Анна Петровна", "anna"),
    ("Мария Петровна", "anna"), ("Иванова Анна Мария Петровна", "anna"),
    ("Анна Мария Петровна Иванова", "anna"), ("Анна-Мария Игоревна", "maria"),
    ("Анны-Марии Игоревны", "maria"), ("Анна-Мария Ковальчук", "maria"),
    ("Хасан-Тимур Замятин", "timur"), ("Замятина Хасан-Тимура Рамиль-Михайловича", "timur"),
    ("<td>Замятин<td>9<td>Хасан-Тимур", "timur"), ("Бен-Гурион Ольга", "olga"),
    ("Ольгу Бен-Гурион", "olga"),
    ("<td>Бен-Гурион<td>9<td>Ольга", "olga"),
    ("О. Л. Бен-Гурион", "olga"), ("Кондрашёва-Лунина Жанна", "zhanna"),
    ("Кондрашёвой-Луниной-Гаршиной Жанны", "zhanna"), ("Yolkin Gleb", "gleb"),
    ("Абдул-Хамид Магомедович", "hamid"), ("с Абдул-Хамидом Магомедовичем", "hamid"),
  ])
  func `is found whole and in part`(_ text: String, _ person: String) throws {
    #expect(
      try CompoundNameTests.watched().leaks(inText: "Вот \(text)!") == ["error name \(person)"])
  }

  @Test(arguments: [
    ("А.-Х. Сулейманов", "abdul"), ("А.-Х. А. Сулейманов", "abdul"),
    ("А.-Х. А.-Г. Сулейманов", "abdul"), ("А. Х. Сулейманов", "abdul"),
    ("Х. Сулейманов", "abdul"), ("Сулейманов А.-Х.", "abdul"), ("Сулейманов А.-Х. А.-Г.", "abdul"),
    ("А.-Х.А. Сулейманов", "abdul"), ("А‑Х. Сулейманов", "abdul"),
    ("А.-М. Ковальчук", "maria"), ("А.-М. И. Ковальчук", "maria"), ("А. И. Ковальчук", "maria"),
    ("А. М. Иванова", "anna"), ("А. М. П. Иванова", "anna"), ("Ивановой А. М. П.", "anna"),
    ("А. П. Иванова", "anna"), ("A.-Kh. Suleymanov", "abdul"),
  ])
  func `is found by its initials`(_ text: String, _ person: String) throws {
    #expect(
      try CompoundNameTests.watched().leaks(inText: "Вот \(text)!") == ["error name \(person)"])
  }

  @Test(arguments: [
    "Б.-Х. Сулейманов", "А.-Б. Ковальчук", "А. М. О. Ковальчук и Б. Иванова", "О. М. Иванова",
    "Ольга Петровна", "Анна-Мария Олеговна", "Магомед-Расул Ахмедович Сулейманов",
    "Олег Ахмед-Гаджиевич Сулейманов",
  ])
  func `is not seen in somebody else's`(_ text: String) throws {
    let leaks = try CompoundNameTests.watched().leaks(inText: "Вот \(text)!")
    #expect(!leaks.contains { $0.hasPrefix("error") })
  }
}

@Suite("A withheld Turkic patronymic")
struct TurkicPatronymicTests {
  private static func watched() throws -> Watched {
    let people = [
      ("elchin", "Алиев", "Эльчин", "Вагиф-оглы"), ("leila", "Алиева", "Лейла", "Вагиф кызы"),
      ("magomed", "Гаджимагомедов", "Магомед", "Расул-оглы"),
      ("adelina", "Фахрутдинова", "Аделина", "Рамиль кызы"),
      ("murad", "Рзаев", "Мурад", "Тагироглы"), ("rashid", "Насибов", "Рашид", "Камилевич"),
    ]
    let records = people.map { id, surname, given, patronymic in
      """
      id: \(id)
      surname: \(surname)
      given_name: \(given)
      patronymic: \(patronymic)
      status: staff
      """
    }
    return try Watched(["people/all.yaml": records.joined(separator: "\n---\n")])
  }

  @Test(arguments: [
    ("Эльчин Вагиф-оглы Алиев", "elchin"), ("Эльчин Вагиф оглы Алиев", "elchin"),
    ("Эльчина Вагиф-оглы", "elchin"), ("Эльчин Вагифоглы", "elchin"),
    ("Эльчин Вагифоглы Алиев", "elchin"), ("Алиев Эльчин Вагиф-оглу", "elchin"),
    ("Э. В. оглы Алиев", "elchin"), ("Алиев Э. В. оглы", "elchin"),
    ("Эльчин Вагифович Алиев", "elchin"), ("Эльчин Вагифович", "elchin"),
    ("Лейла Вагиф-кызы Алиева", "leila"), ("Лейла Вагифкызы", "leila"),
    ("Лейла Вагифовна", "leila"), ("Лейлой Вагиф-кызы Алиевой", "leila"),
    ("Магомед Расул-оглы Гаджимагомедов", "magomed"),
    ("М. Р. оглы Гаджимагомедов", "magomed"), ("Гаджимагомедову Магомеду Расул оглы", "magomed"),
    ("Аделина Рамилькызы", "adelina"), ("Аделина Рамилевна Фахрутдинова", "adelina"),
    ("Аделиной Рамильевной", "adelina"), ("Мурад Тагир оглы Рзаев", "murad"),
    ("Мурад Тагироглы", "murad"), ("Мурад Тагирович", "murad"),
    ("Рашид Камиль оглы Насибов", "rashid"),
  ])
  func `is found with its particle in any place, and made Russian`(
    _ text: String, _ person: String
  ) throws {
    #expect(
      try TurkicPatronymicTests.watched().leaks(inText: "Вот \(text)!") == ["error name \(person)"])
  }

  @Test(arguments: [
    "Эльчин Гасан-оглы Алиев", "Эльчин Гасанович Алиев", "Лейла Гасановна",
    "Рашид Гасан оглы Насибов",
    "Углы и угли Эльчина",
  ])
  func `is not seen in somebody else's`(_ text: String) throws {
    let leaks = try TurkicPatronymicTests.watched().leaks(inText: "Вот \(text)!")
    #expect(!leaks.contains { $0.hasPrefix("error") })
  }
}
