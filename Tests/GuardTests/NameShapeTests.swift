import Testing

@Suite("The words of a withheld name")
struct NameShapeTests {
  /// A line for each person: id, surname, given name, patronymic.
  private static let people = """
    ivan Иванов Иван Сергеевич
    pyotr Иванов Пётр Кузьмич
    natalya Петрова-Водкина Наталья Юрьевна
    magomed Гаджимагомедов Магомед Гасанович
    yulia Щербакова Юлия Ильинична
    anna Щербакова Анна Львовна
    yan Ли Ян Петрович
    vera Зима Вера Олеговна
    pavel Заяц Павел Львович
    """

  private static func watched() throws -> Watched {
    try Watched(["people/all.yaml": Watched.records(people)])
  }

  /// A text with the people whom it names so surely that it is an error, and with the warnings.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let people: [String]
    let warnings: [String]
    var testDescription: String { text }

    init(_ text: String, _ people: String..., warnings: [String] = []) {
      (self.text, self.people, self.warnings) = (text, people, warnings)
    }
  }

  private static func check(_ test: Case) throws {
    let expected =
      test.people.map { "error name \($0)" } + test.warnings.map { "warning name \($0)" }
    let leaks = try watched().leaks(inText: test.text)
    #expect(leaks == expected)
  }

  @Test(arguments: [
    Case("Урок вёл Иван С. Иванов.", "ivan"), Case("Наталья Ю. Петрова-Водкина", "natalya"),
    Case("с Магомедом Г. Гаджимагомедовым", "magomed"), Case("Пришёл Иванов Иван С.", "ivan"),
    Case("Иванов Иван С. Петров Олег", "ivan"), Case("Иван П. Иванов"), Case("Олег С. Иванов"),
    Case("Пришёл Иванов Иван П."),
  ])
  func `are a given name in full and the initial of a patronymic`(_ test: Case) throws {
    try NameShapeTests.check(test)
  }

  @Test(arguments: [
    Case("Мы не знаем, придёт ли Ян Петров"), Case("пришла зима, Вера рада"),
    Case("пришёл Ли Ян", "yan"), Case("заяц павел львович", "pavel"),
    Case("заяц Павел Львович", "pavel"), Case("Вера Зима", "vera"), Case("ВЕРА ЗИМА", "vera"),
    Case("бежал заяц, а Павел видел"),
  ])
  func `are ordinary ones in small letters`(_ test: Case) throws {
    try NameShapeTests.check(test)
  }

  @Test(arguments: [
    Case("Победили Иван и Пётр Ивановы", "ivan", "pyotr"), Case("Ивановы Иван, Олег", "ivan"),
    Case("Юлия и Анна Щербаковы", "anna", "yulia"), Case("с Юлией и Ольгой Щербаковыми", "yulia"),
    Case("супруги Наталья и Пётр Петровы-Водкины", "natalya"),
    Case("И. С. и П. К. Ивановы", "ivan", "pyotr"),
    Case("Ивановы И. С. и Ж. К.", "ivan"), Case("И. С., О. О. и Ж. К. Ивановы", "ivan"),
    Case("О. О., И. С., Ж. К. Ивановы", "ivan"),
    Case("Иван Сергеевич, Олег и Жан Ивановы", "ivan", warnings: ["ivan+pyotr"]),
    Case("Иван и Ольга Петровы"), Case("Ивановы Олег и Иван Петров"),
    Case("Иван Олегов и Жан Ивановы", warnings: ["ivan+pyotr"]),
  ])
  func `share a surname in the plural`(_ test: Case) throws {
    try NameShapeTests.check(test)
  }

  @Test(arguments: [
    Case("Щербакова-Юлия", "yulia"), Case("Юлия-Щербакова", "yulia"),
    Case("Иван-Сергеевич", "ivan"), Case("ИвановИван", "ivan"), Case("#ИвановИван", "ivan"),
    Case("ИвановИС", "ivan"), Case("#ИванСергеевичИванов", "ivan"), Case("ПетровИван"),
    Case("ИвАнОв ИвАн", "ivan"), Case("Щербакова-Ольга", warnings: ["anna+yulia"]),
  ])
  func `are tied by a hyphen or glued`(_ test: Case) throws {
    try NameShapeTests.check(test)
  }

  @Test(arguments: [
    Case("Петрова Наталья", "natalya"), Case("Водкиной Н. Ю.", "natalya"),
    Case("Наталья Юрьевна Водкина", "natalya"), Case("с Натальей Петровой", "natalya"),
    Case("Петрова Ольга"), Case("Водкина"), Case("Петрова Н."), Case("Петрова Н. О."),
    Case("Петрова-Сидорова Наталья"), Case("Наталья Сидорова-Петрова"),
  ])
  func `are half of a double surname beside other parts`(_ test: Case) throws {
    try NameShapeTests.check(test)
  }

  @Test func `keep the warning beside an unusual short name`() throws {
    #expect(
      try NameShapeTests.watched().leaks(inText: "с Юлей Щербаковой") == ["warning name anna+yulia"]
    )
  }
}
