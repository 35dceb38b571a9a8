import Testing

@Suite("A withheld phone without its area code")
struct LocalPhoneTests {
  /// One person with a phone as the record has it.
  private static func leaks(_ phone: String, _ text: String) throws -> [String] {
    let watched = try Watched(
      people: """
        id: anna
        surname: Петрова
        given_name: Анна
        status: staff
        phone: \(phone)
        """)
    return watched.leaks(inText: text)
  }

  @Test(arguments: [
    ("+7 (383) 210-12-34", "телефон 210-12-34"), ("+7 (383) 210-12-34", "тел.: 2101234"),
    ("+7 (383) 210-12-34", "☎ 210 12 34"), ("+7 (383) 210-12-34", "Звоните: 210.12.34"),
    ("+7 (383) 210-12-34", "<td>Телефон</td><td>210-12-34</td>"),
    ("+7 (383) 210-12-34", "210-12-34 (моб.)"), ("8 383 210 12 34", "позвонить 210-12-34"),
    ("+73832101234", "телефон 210-12-34"), ("8 (910) 123-45-67", "моб. 123-45-67"),
    ("8 (38345) 2-33-44", "тел. 2-33-44"), ("8 (38345) 2-33-44", "тел. 23344"),
    ("2-33-44", "8 (38345) 2-33-44"), ("2-33-44", "8-38345-2-33-44"), ("2-33-44", "тел. 2-33-44"),
    ("210-12-34", "+7 (383) 210-12-34"), ("210-12-34", "тел. 210-12-35, 210-12-34"),
  ])
  func `is an error beside a word for telephones or behind its code`(
    _ phone: String, _ text: String
  ) throws {
    #expect(try LocalPhoneTests.leaks(phone, text) == ["error contact anna"])
  }

  @Test(arguments: [
    ("+7 (383) 210-12-34", "Вот: 210-12-34."), ("8 (38345) 2-33-44", "Вот: 2-33-44."),
    ("2-33-44", "Вот: 2-33-44."), ("+7 (383) 210-12-34", "Вот: 210 12 34."),
    ("+7 (383) 210-12-34", "Вот: 2101234."),
  ])
  func `is a warning alone`(_ phone: String, _ text: String) throws {
    #expect(try LocalPhoneTests.leaks(phone, text) == ["warning contact anna"])
  }

  @Test(arguments: [
    ("8 (38345) 2-33-44", "23344 рубля"), ("8 (38345) 2-33-44", "23 344 рубля"),
    ("8 (38345) 2-33-44", "Приказ № 2-33-44"), ("8 (383) 210-12-34", "Приказ № 210-12-34"),
    ("8 (383) 210-12-34", "2 101 234 рубля"), ("8 (383) 210-12-34", "8 (495) 210-12-34"),
    ("8 (383) 210-12-34", "1-210-12-34"), ("8 (383) 210-12-34", "210-12-34-5"),
    ("8 (38345) 2-33-44", "тел. 2-33-45"), ("8 (4852) 11-22-33", "тел. 11-22-33"),
  ])
  func `is not seen in other numbers or in the school's own`(_ phone: String, _ text: String) throws
  {
    #expect(try LocalPhoneTests.leaks(phone, text) == [])
  }

  @Test(arguments: [
    "8•913•456•78•90", "8:913:456:78:90", "8~913~456~78~90", "8,913,456,78,90", "8*913*456*78*90",
    "<td>8</td><td>913</td><td>456</td><td>78</td><td>90</td>", "8|913|456|78|90",
    "8 — 913 — 456 — 78 — 90",
  ])
  func `is found with any signs between its groups`(_ text: String) throws {
    #expect(try LocalPhoneTests.leaks("8 (913) 456-78-90", text) == ["error contact anna"])
  }
}
