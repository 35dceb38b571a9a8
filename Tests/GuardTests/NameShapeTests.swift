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
    let records = people.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return """
        id: \(words[0])
        surname: \(words[1])
        given_name: \(words[2])
        patronymic: \(words[3])
        status: staff
        """
    }
    return try Watched(["people/all.yaml": records.joined(separator: "\n---\n")])
  }

  /// A text with the people whom it names so surely that it is an error.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let people: [String]
    var testDescription: String { text }

    init(_ text: String, _ people: String...) { (self.text, self.people) = (text, people) }
  }

  private static func check(_ test: Case) throws {
    let errors = test.people.map { "error name \($0)" }
    #expect(try watched().leaks(inText: test.text) == errors)
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
}
