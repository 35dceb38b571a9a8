import Testing

@Suite("A withheld contact")
struct ContactTests {
  private static func watched() throws -> Watched {
    try Watched(
      people: """
        id: anna
        surname: Петрова
        given_name: Анна
        status: staff
        email: anna.petrova_85@mail.example
        phone: 8 (910) 123-45-67, доб. 12
        work_email: petrova@school7.example
        guardian: 89012345678@mail.example, тел. petrova-85013@mail.example или 2-33-44
        """,
      """
      id: lena
      surname: Зайцева
      given_name: Елена
      status: pupil
      birth_date: 2012-05-12
      guardian: мать, Зайцева Ольга Петровна, +7 903 765-43-21
      address: 150000, г. Ярославль, ул. Садовая, д. 5а, кв. 12
      """)
  }

  @Test(arguments: [
    "+7 910 123-45-67", "8 910 123 45 67", "89101234567", "+79101234567", "(910) 123-45-67",
    "8(910)1234567", "8-910-123-45-67", "8.910.123.45.67", "8·910·123·45·67", "+7 (910) 123‑45‑67",
    "8&nbsp;910&nbsp;123&nbsp;45&nbsp;67", "тел.89101234567", "9101234567",
    "8 910 123-45-67 доб. 12",
    "<a href=\"tel:+79101234567\">звоните</a>", "8 4852 11-22-33 8 910 123 45 67",
    "8 <b>910</b> 123–45–67", "8 910 / 123-45-67",
    "anna.petrova_85@mail.example", "ANNA.PETROVA_85@MAIL.EXAMPLE",
    "anna.petrova_85 @ mail.example",
    "anna.petrova_85(at)mail.example", "anna.petrova_85 [at] mail.example",
    "anna.petrova_85 (собака) mail.example", "anna.petrova_85 собака mail точка example",
    "<a href=\"mailto:anna.petrova_85%40mail.example\">письмо</a>",
    "anna.petrova_85&#64;mail.example", "anna.petrova_85&commat;mail.example",
    "аnnа.реtrоvа_85@mаil.ехаmрlе", "Пишите: anna.petrova_85@mail.example.",
    "anna.pet<wbr>rova_85@mail.example", "petrova@school7.example",
    "anna.petrova_85 [аt] mail [точка] example", "anna.petrova_85(аt)mail(точка)example",
    "anna.petrova_85 на mail точка example", "anna точка petrova_85 собака mail точка example",
    "anna (dot) petrova_85 [at] mail (dot) example", "anna.petrova_85 &lt;at&gt; mail(.)example",
    "anna.petrova_85@mail точка example", "8 (901) 234-56-78", "petrova-85013@mail.example",
    "тел. 2-33-44",
  ])
  func `is found in every notation`(_ text: String) throws {
    let watched = try ContactTests.watched()
    #expect(watched.leaks(inText: "Связь: \(text)") == ["error contact anna"])
  }

  @Test(arguments: [
    "+7 910 123-45-68", "8 (4852) 11-22-33", "office@school7.example", "petrova@mail.example",
    "a.petrova@school7.example", "petrova@school7.example.org", "910 123 45", "@", "@@@@@@",
    "ИНН 7601012345", "anna at home", "на mail точка example", "anna на сайте. точка",
    "Точка. Anna at mail.", "точка точка точка", "тел. 85013", "20000, 13171, 85013",
  ])
  func `is not seen in what is nobody's or the school's own`(_ text: String) throws {
    let watched = try ContactTests.watched()
    #expect(watched.leaks(inText: text) == [])
  }

  @Test(arguments: [
    ("+7 903 765 43 21", "error contact lena"), ("Зайцева Ольга Петровна", "error name lena"),
    ("Ольге Петровне Зайцевой", "error name lena"), ("О. П. Зайцева", "error name lena"),
    ("Ольга Петровна", "error name lena"),
    ("ул. Садовая, д. 5а, кв. 12", "error address lena"),
    ("на улице Садовой, дом 5 А, квартира 12", "error address lena"),
    ("Садовая, 5а-12", "error address lena"), ("Садовая ул., 5а/12", "error address lena"),
  ])
  func `of a guardian or a home is found too`(_ text: String, _ leak: String) throws {
    let watched = try ContactTests.watched()
    #expect(watched.leaks(inText: "Вот: \(text).") == [leak])
  }

  @Test(arguments: ["ул. Садовая, д. 7", "Садовая улица", "Садовая, 5а", "5а, кв. 12"])
  func `is no address where the numbers are others`(_ text: String) throws {
    let watched = try ContactTests.watched()
    #expect(watched.leaks(inText: text) == [])
  }
}
