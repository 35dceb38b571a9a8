import Testing

/// Situation 7: the deputy director is a mentor too, and a curator is no deputy.
@Suite("7. A deputy director who is also a mentor") struct DeputyDirectorTests {
  private static func deputy(_ basis: String, position: String) -> String {
    """
    фамилия: Соколова
    имя: Варвара
    отчество: Игоревна
    статус: сотрудник
    должность: \(position)
    стаж: 31
    награды: Почётный работник
    о_себе: Пришла в школу сразу после института.
    \(basis)
    наставник:
      с: 2026-09-01
      ресурс_времени: два часа в неделю
    """
  }

  private static let roadmap = """
    учебный_год: 2026-2027
    этапы:
      - название: Подготовка
        срок: сентябрь
        ответственные:
          - человек: sokolova
            роль: куратор программ
        мероприятия:
          - текст: Составить план
    """

  private func build(_ basis: String, position: String) throws -> Edition {
    let site = (SampleSection.files["content/site.yaml"] ?? "") + "\nкуратор: sokolova\n"
    return try School([
      "site.yaml": site, "roadmap/2026.yaml": DeputyDirectorTests.roadmap,
      "people/sokolova.yaml": DeputyDirectorTests.deputy(basis, position: position),
      "programs/stazh.yaml": """
      название: Уверенный старт
      форма: педагог-педагог
      наставники: sokolova
      наставляемые: ivanov
      цель: Провести урок
      приказ: prikaz
      утверждена: 2026-09-01
      начало: 2026-09-02
      план_окончания: 2027-05-20
      """,
    ]).build()
  }

  @Test func `the law names a deputy as a curator and nowhere as a mentor`() throws {
    let edition = try build(
      "основание_по_закону: руководитель", position: "заместитель директора")
    #expect(edition.exitCode == 0)
    #expect(edition["index.html"].contains("Соколова Варвара Игоревна"))
    #expect(edition["dorozhnaya-karta/index.html"].contains("Соколова"))
    #expect(edition.basis("person:sokolova", "surname") == "law")
    let mentoring = edition.holding("Соколова").filter { path in
      ["nastavniki", "nastavlyaemye", "programmy", "rezultaty"].contains(where: path.hasPrefix)
    }
    #expect(mentoring == [])
    #expect(!edition.files.keys.contains { $0.contains("sokolova") })
    #expect(
      edition.leaks(of: ["31 год", "Почётный", "сразу после института", "два часа"]) == [])
    #expect(edition.reason("person:sokolova", "experience_years") == "no-consent")
  }

  @Test func `a curator who is no manager answers as a role`() throws {
    let edition = try build("", position: "методист")
    #expect(edition.exitCode == 0)
    #expect(edition.leaks(of: ["Соколова", "Варвара", "методист"]) == [])
    #expect(edition["dorozhnaya-karta/index.html"].contains("куратор программ"))
  }
}
