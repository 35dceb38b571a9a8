import Testing

@testable import Records

struct ValueMessageTests {
  /// A line of a person's record and what is said about it; nothing where it is right.
  struct Case: CustomTestStringConvertible {
    var line: String
    var said: [String]
    var testDescription: String { line }

    init(_ line: String, _ said: String...) {
      self.line = line
      self.said = said
    }
  }

  static let cases: [Case] = [
    Case("псевдоним: Слова, а не список"),
    Case(
      "псевдоним: [а, б]",
      "4:12 error record.wrong-type: Ключ «псевдоним» принимает текст, а здесь список",
      "  > Если текст начинается со скобки, возьмите его в кавычки"),
    Case("предметы: физика"),
    Case("предметы: [физика, ~, химия]"),
    Case(
      "предметы: [физика, [химия]]",
      "4:20 error record.wrong-type: Ключ «предметы» принимает текст, а здесь список",
      "  > Если текст начинается со скобки, возьмите его в кавычки"),
    Case("стаж: 016"),
    Case(
      "стаж: 1а",
      "4:7 error record.wrong-type: Ключ «стаж» принимает целое число от 0 до 90, а здесь другой текст",
      "  > Напишите только цифры, без единиц и пробелов"),
    Case("в_муниципальный_банк: Да"),
    Case(
      "в_муниципальный_банк: no",
      "4:23 error record.wrong-type: "
        + "Ключ «в_муниципальный_банк» принимает «да» или «нет», а здесь «no»"),
    Case("дата_рождения: 29.02.2012"),
    Case(
      "дата_рождения: 29.02.2011",
      "4:16 error record.bad-date: Ключ «дата_рождения» принимает дату, а здесь другой текст",
      "  > Напишите существующую дату, например 12.05.2026"),
    Case(
      "основание_по_закону: учитель",
      "4:22 error record.unknown-value: "
        + "Неизвестное значение ключа «основание_по_закону»",
      "  > Выберите одно из значений: «руководитель», «педагог», «подписавший»"),
    Case(
      "основание_по_закону: педагок",
      "4:22 error record.unknown-value: "
        + "Неизвестное значение «педагок» ключа «основание_по_закону»",
      "  > Возможно, имелось в виду «педагог»"),
    Case(
      "law_basis: techer",
      "4:12 error record.unknown-value: Неизвестное значение «techer» ключа «law_basis»",
      "  > Возможно, имелось в виду «teacher»"),
    Case(
      "фото: Портрет 1",
      "4:7 error record.bad-id: Значение ключа «фото» не годится как код",
      "  > Код — от 1 до 64 строчных латинских букв, цифр и дефисов, например «a-ivanova»"),
    Case(
      "псевдоним: \"а\\tб\"",
      "4:12 error record.wrong-type: В тексте ключа «псевдоним» стоит управляющий знак U+0009",
      "  > Удалите этот невидимый знак; вместо табуляции поставьте пробел"),
    Case("псевдоним: \"а\\nб\""),
    Case("псевдоним: ~"),
  ]

  @Test(arguments: cases)
  func `what is wrong with a value is said without showing what is personal`(_ example: Case) {
    let text = "фамилия: А\nимя: Б\nстатус: сотрудник\n\(example.line)\n"
    let loaded = LoadedContent(of: .section(["people/a.yaml": text]))
    let lines = example.said.map { $0.hasPrefix(" ") ? $0 : "people/a.yaml:" + $0 }
    #expect(loaded.log.lines == lines)
  }

  @Test func `a line break in a one-line text is a space, quotes keep null a text`() throws {
    let text = """
      surname: "null"
      given_name: |
        Анна
        Мария
      patronymic: null
      status: staff
      subjects: физика
      """
    let loaded = LoadedContent(of: .section(["people/a.yaml": text]))
    let person = try #require(loaded.records.people["a"])
    #expect(loaded.log.lines == [])
    #expect(person.surname == "null")
    #expect(person.givenName == "Анна Мария")
    #expect(person.patronymic == nil)
    #expect(person.subjects == ["физика"])
  }

  @Test func `letters stored apart from their marks are put together`() throws {
    let text = "surname: И\u{306}оргов\u{438}\u{306}\ngiven_name: Семе\u{308}н\nstatus: staff\n"
    let loaded = LoadedContent(of: .section(["people/a.yaml": text]))
    let person = try #require(loaded.records.people["a"])
    #expect(Array(person.surname.utf8) == Array("Йорговй".utf8))
    #expect(Array(person.givenName.utf8) == Array("Семён".utf8))
  }
}
