import Testing

@Suite("A withheld name of ordinary words")
struct OrdinaryWordTests {
  private static func watched() throws -> Watched {
    let people = [
      ("vera", "Зима", "Вера"), ("nadezhda", "Мир", "Надежда"), ("lyubov", "Щукина", "Любовь"),
      ("pavel", "Заяц", "Павел"), ("valery", "Вознесенский", "Валерий"),
      ("valeria", "Белова", "Валерия"), ("yakov", "Кувшинов", "Яков"),
    ]
    let records = people.map { id, surname, given in
      "id: \(id)\nsurname: \(surname)\ngiven_name: \(given)\nstatus: staff"
    }
    return try Watched(["people/all.yaml": records.joined(separator: "\n---\n")])
  }

  @Test(arguments: [
    "Зимой вера крепнет", "Зима, вера и мир", "вера зимой", "зима и вера", "Вера зимой",
    "Мир, надежда, вера", "мир — надежда", "Зимой Вера Петровна уехала", "Зимой Вера уехала",
    "Надежда мира", "мир/надежда", "<td>мир<td>надежда", "Зайцем павел не был",
  ])
  func `is not seen in ordinary talk`(_ text: String) throws {
    #expect(try OrdinaryWordTests.watched().leaks(inText: text) == [])
  }

  @Test(arguments: [
    ("Вера Зима", "vera"), ("Зима Вера", "vera"), ("с Верой Зимой", "vera"), ("ВЕРА ЗИМА", "vera"),
    ("Зиме Вере", "vera"), ("Мир Надежда", "nadezhda"), ("Надежду Мир", "nadezhda"),
    ("Любви Щукиной", "lyubov"), ("Щукиной Любови", "lyubov"), ("с Любовью Щукиной", "lyubov"),
    ("Вера и Олег Зимы", "vera"), ("Вознесенского Валерия", "valery"),
    ("яков кувшинов", "yakov"), ("павел заяц", "pavel"), ("зайца павла", "pavel"),
  ])
  func `is found where it is one`(_ text: String, _ person: String) throws {
    #expect(
      try OrdinaryWordTests.watched().leaks(inText: "Вот: \(text).") == ["error name \(person)"])
  }
}
