import Russian
import Testing

@Suite struct GrammaticalGenderTests {
  @Test(arguments: [
    ("Ким", "Саша", "Иванович", GrammaticalGender.masculine),
    ("Ким", "Саша", "Ильинична", .feminine), ("Мамедов", "Али", "Гасан оглы", .masculine),
    ("Мамедова", "Лейла", "Гасан кызы", .feminine), ("Иванов", "Саша", "", .masculine),
    ("Иванова", "Саша", "", .feminine), ("Толстая", "", "", .feminine),
    ("Толстой", "Лев", "", .masculine), ("Мороз", "Нинель", "Петровна", .feminine),
    ("Ким", "Азамхон", "", .masculine), ("Островская", "Женя", "", .feminine),
    ("Пак", "Гульмирафа", "", .feminine),
  ])
  func `the whole name tells the gender`(
    _ surname: String, _ givenName: String, _ patronymic: String, _ gender: GrammaticalGender
  ) {
    let told = GrammaticalGender.of(
      surname: surname, givenName: givenName, patronymic: patronymic)
    #expect(told == gender)
  }

  @Test func `where nothing tells it, the gender stays open`() {
    #expect(GrammaticalGender.of(surname: "Ким", givenName: "Ли", patronymic: nil) == nil)
    #expect(GrammaticalGender.of(surname: "Щербина", givenName: nil, patronymic: nil) == nil)
    #expect(GrammaticalGender.of(surname: nil, givenName: nil, patronymic: nil) == nil)
  }

  @Test func `a person's names are declined by one gender`() {
    let person = PersonNameForms(surname: "Мороз", givenName: "Анна", patronymic: "Ивановна")
    #expect(person.gender == .feminine)
    #expect(person.surname?.words.first?.singular == ["мороз"])
    #expect(person.givenName?.words.first?.singular.contains("анной") == true)
    #expect(person.patronymic?.words.first?.singular.contains("ивановны") == true)
  }
}
