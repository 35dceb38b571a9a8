import Testing

/// Situation 5: of a pair only one has consented, or neither wants the pair to be told.
@Suite("5. A pair in which only one consented") struct PairWithOneConsentTests {
  private static func mentee(_ consents: String) -> String {
    """
    фамилия: Зайцев
    имя: Лев
    статус: обучающийся
    дата_рождения: 2013-03-01
    класс: 7 «Б»
    место_работы: Филиал в деревне Заречье
    интересы: Робототехника
    наставляемый:
      с: 2026-09-01
      формы: []
      запросы: Помочь с дробями
      затруднения: Дроби и пропуски
    \(consents.isEmpty ? "" : "согласия:\n" + consents)
    """.replacing("  формы: []\n", with: "")
  }

  private static let program = """
    название: Дроби без страха
    форма: учитель-ученик
    наставники: petrova
    наставляемые: zaytsev
    цель: Разобрать дроби
    приказ: prikaz
    утверждена: 2026-09-01
    начало: 2026-09-02
    план_окончания: 2027-05-20
    """

  private static let hidden = [
    "Зайцев", "zaytsev", "zaitsev", "7 «Б»", "Заречье", "Робототехника", "дробями", "пропуски",
  ]

  @Test func `the other is a mentee without class, subject, school or wishes`() throws {
    let school = try School([
      "people/zaytsev.yaml": PairWithOneConsentTests.mentee(""),
      "programs/drobi.yaml": PairWithOneConsentTests.program,
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 0)
    #expect(edition.leaks(of: PairWithOneConsentTests.hidden) == [])
    let page = edition["programmy/drobi/index.html"]
    #expect(page.contains("Петрова Анна Сергеевна") && page.contains("Наставляемый"))
    #expect(edition.reason("person:zaytsev", "surname") == "no-consent")
  }

  @Test func `a consent to the name but not to the pair names the other side alone`() throws {
    let consent = School.consent("фио, роль, программа", signer: "представитель")
    let school = try School([
      "people/zaytsev.yaml": PairWithOneConsentTests.mentee(consent),
      "programs/drobi.yaml": PairWithOneConsentTests.program,
    ])
    let edition = try school.build()
    let page = edition["programmy/drobi/index.html"]
    #expect(page.contains("Петрова Анна Сергеевна"))
    #expect(!page.contains("Зайцев"))
    // Their own page does not lead to the programme, nor does the programme's data name them.
    let own = edition["nastavlyaemye/zaitsev-lev/index.html"]
    #expect(own.contains("Зайцев Лев") && !own.contains("Дроби без страха"))
    let both = edition.files.filter {
      $0.value.contains("Зайцев") && $0.value.contains("Дроби без")
    }
    #expect(both.keys.filter { $0.hasSuffix(".html") && $0.hasPrefix("programmy/drobi") } == [])
  }

  @Test func `where neither consents to the pair, nobody is named beside the programme`() throws {
    let consent = School.consent("фио, роль, программа", signer: "представитель")
    let petrova = (SampleSection.files["content/people/petrova.yaml"] ?? "")
      .replacing(", пара]", with: "]")
    let school = try School([
      "people/petrova.yaml": petrova,
      "people/zaytsev.yaml": PairWithOneConsentTests.mentee(consent),
      "programs/drobi.yaml": PairWithOneConsentTests.program,
    ])
    let page = try school.build()["programmy/drobi/index.html"]
    #expect(!page.contains("Петрова") && !page.contains("Зайцев"))
    #expect(page.contains("Наставник") && page.contains("Наставляемый"))
  }
}
