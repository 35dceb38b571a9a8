import Testing

/// Situation 13: in a small school a description is a name.
@Suite("13. Quasi-identifiers in a small school") struct SmallSchoolTests {
  @Test func `a row without a name has nothing by which a person is known`() throws {
    let school = try School([
      "people/a1.yaml": """
      фамилия: Зайцев
      имя: Лев
      статус: сотрудник
      должность: учитель физики
      предметы: Физика
      стаж: 1
      категория: без категории
      образование: Заречный педагогический институт
      класс: 9 «А»
      наставляемый:
        с: 2026-09-14
        запросы: Как вести опыты
        затруднения: Боится девятого класса
      согласия:

      """ + School.consent("должность, стаж, образование, класс, запрос")
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 0)
    #expect(
      edition.leaks(of: [
        "учитель физики", "Физика", "Заречный", "9 «А»", "без категории", "14.09.2026",
        "14 сентября", "2026-09-14", "Боится",
      ]) == [])
    // The one thing that such a row may say is what was allowed to be asked.
    #expect(edition["nastavlyaemye/index.html"].contains("Как вести опыты"))
    #expect(edition.reason("person:a1", "surname") == "no-consent")
  }

  @Test func `counts of fewer than five people are told as such, everywhere alike`() throws {
    let site =
      (SampleSection.files["content/site.yaml"] ?? "")
      + "\nпедагоги: {всего: 40, до_35: 3, на_дату: 2026-09-01, источник: ОО-1}\n"
    let school = try School([
      "site.yaml": site,
      "indicators/opros.yaml": """
      код: opros
      название: Опрос наставляемых
      период: 2025-2026
      опрос:
        аудитория: наставляемые
        этап: итоговый
        ответы:
          - вопрос: Помогли ли встречи?
            количества: {Помогли: 31, Скорее помогли: 9, Не помогли: 2}
      """,
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 0)
    let pages = edition["pokazateli/index.html"] + edition["index.html"]
    #expect(pages.contains("менее"))
    // 7,5 % would give the three away, 4,8 % the two.
    #expect(edition.leaks(of: ["7,5", "4,8", "4,76"]) == [])
    #expect(!edition["pokazateli/index.html"].contains(">2<"))
    #expect(!edition["data/nastavnichestvo.json"].contains(": 3,"))
  }
}
