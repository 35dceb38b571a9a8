import Testing

/// Of many with one surname the guard compares whole groups at once by the given name beside it.
@Suite("Of several with one surname")
struct NamesakeTests {
  private static func watched() throws -> Watched {
    try Watched([
      "people/all.yaml": Watched.records(
        """
        ivan-p Иванов Иван Петрович
        pyotr-s Иванов Пётр Сергеевич
        ivan-s Иванов Иван Сергеевич
        anna Иванова Анна Петровна
        ivan-2 Иванов Иван Петрович
        double Иванова-Белова Анна Сергеевна
        initial Иванов И. Сергеевич
        """)
    ])
  }

  @Test(arguments: [
    ("Иванов Иван Петрович", "ivan-2+ivan-p"),
    ("Иван Сергеевич Иванов", "initial+ivan-s"),
    ("Иванов Иван", "initial+ivan-2+ivan-p+ivan-s"),
    ("Иванов Пётр", "pyotr-s"),
    ("Иванов И. С.", "initial+ivan-s"),
    ("Иванов И. П.", "ivan-2+ivan-p"),
    ("Иванов П. С.", "pyotr-s"),
    ("Иванова Анна", "anna+double"),
    ("Иванова Анна Сергеевна", "double"),
    ("Иванова-Белова Анна", "double"),
    ("Иван Ив. Петрович Иванов", "ivan-2+ivan-p"),
  ])
  func `all are found whom the words may mean, and nobody else`(
    _ text: String, _ people: String
  ) throws {
    #expect(try NamesakeTests.watched().leaks(inText: text) == ["error name \(people)"])
  }

  @Test(arguments: [
    "Иванов Глеб Петрович", "Глеб Иванов", "Иванов Г. С.", "Иванова Вера Петровна",
    "Иванов Пётр Ильич",
  ])
  func `nobody is found where another is meant`(_ text: String) throws {
    #expect(try NamesakeTests.watched().leaks(inText: text) == [])
  }

  @Test func `a surname alone may mean each of them`() throws {
    #expect(
      try NamesakeTests.watched().leaks(inText: "Пришёл Иванов, и все встали.")
        == ["warning name initial+ivan-2+ivan-p+ivan-s+pyotr-s"])
  }

  @Test func `each of two given names finds those who have it`() throws {
    #expect(
      try NamesakeTests.watched().leaks(inText: "Иван и Пётр Ивановы")
        == ["error name initial+ivan-2+ivan-p+ivan-s", "error name pyotr-s"])
  }
}
