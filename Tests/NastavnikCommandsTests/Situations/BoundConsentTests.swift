import Testing

/// Situation 15: a consent is bound to resources, a term and conditions.
@Suite("15. A consent bound to resource, term and conditions") struct BoundConsentTests {
  private static func mentor(_ consent: String) -> String {
    """
    фамилия: Соколова
    имя: Варвара
    статус: сотрудник
    в_муниципальный_банк: да
    наставник:
      с: 2026-09-01
    согласия:

    """ + consent
  }

  private func build(_ consent: String, on date: String = "2026-11-21") throws -> Edition {
    let site =
      (SampleSection.files["content/site.yaml"] ?? "") + """

        ресурсы:
          - {код: vk, название: Сообщество, ссылка: "https://vk.example/school"}
          - {код: municipal, название: Банк округа, ссылка: "https://okrug.example/"}

        """
    return try School([
      "site.yaml": site, "people/sokolova.yaml": BoundConsentTests.mentor(consent),
    ])
    .build(on: date)
  }

  @Test func `a consent for a community is none for the section`() throws {
    let edition = try build(School.consent("фио, роль", resources: "vk"))
    #expect(edition.leaks(of: ["Соколов", "sokolova"]) == [])
    #expect(edition.reason("person:sokolova", "surname") == "other-resource")
  }

  @Test func `a consent for the section is none for the municipal export`() throws {
    let edition = try build(School.consent("фио, роль"))
    #expect(edition["nastavniki/sokolova-varvara/index.html"].contains("Соколова"))
    #expect(!edition["data/municipal.json"].contains("Соколова"))
    let both = try build(School.consent("фио, роль", resources: "site, municipal"))
    #expect(both["data/municipal.json"].contains("Соколова"))
  }

  @Test func `the last day counts, the day after does not`() throws {
    let consent = School.consent("фио, роль", until: "2026-10-31")
    #expect(try build(consent, on: "2026-10-31").holding("Соколова") != [])
    let after = try build(consent, on: "2026-11-01")
    #expect(after.leaks(of: ["Соколов", "sokolova"]) == [])
    #expect(after.reason("person:sokolova", "surname") == "expired")
    #expect(after.codes.contains("consent.expired"))
  }

  @Test func `a ban on transfer keeps the person out of data, feeds and exports`() throws {
    let edition = try build(
      School.consent(
        "фио, роль", resources: "site, municipal",
        also: [
          "запреты: без_передачи", "условия: Не передавать третьим лицам",
          "условия_опубликованы: 2026-09-02",
        ]))
    let copies = edition.holding("Соколова").filter {
      $0.hasPrefix("data/") || $0 == "feed.xml" || $0.hasSuffix(".ics")
    }
    #expect(copies == [])
    #expect(edition["nastavniki/sokolova-varvara/index.html"].contains("Соколова"))
    let conditions = edition["usloviya/index.html"]
    #expect(conditions.contains("Не передавать третьим лицам"))
  }

  @Test func `the conditions of somebody unnamed do not name them`() throws {
    let edition = try build(
      School.consent("должность", also: ["запреты: без_передачи", "условия: Без печати на бумаге"]))
    #expect(edition.leaks(of: ["Соколов", "sokolova"]) == [])
  }

  @Test func `a scan with names is listed without its file until a redacted one is there`() throws {
    let record = """
      уровень: локальный
      вид: приказ
      номер: 14
      дата: 2026-09-01
      издатель: МБОУ «Школа № 1»
      название: О закреплении пар
      файл: skan.txt
      содержит_пдн: да
      """
    let school = try School([
      "documents/skan.yaml": record, "documents/skan.txt": "Канарейка: вся школа поимённо.\n",
    ])
    let before = try school.build()
    #expect(before["normativnaya-baza/index.html"].contains("О закреплении пар"))
    #expect(before.holding("Канарейка") == [])
    #expect(before.reason("document:skan", "file") == "personal-data")
    try school.change([
      "documents/skan.yaml": record + "\nобезличенный_файл: chistyi.txt\n",
      "documents/chistyi.txt": "Закрепить пары по списку.\n",
    ])
    let after = try school.build()
    #expect(after.holding("Канарейка") == [])
    #expect(after.holding("Закрепить пары по списку") != [])
  }
}
