import TestFolder
import Testing

/// Situation 14: copies of what was published once.
@Suite("14. Copies") struct CopiesTests {
  private static let news = """
    ---
    название: Начали
    дата: 2026-09-03
    автор: sokolova
    ---
    Рассказывает [Варвара Соколова](person:sokolova "наставник").
    """

  private static func mentor(_ extra: [String]) -> String {
    """
    фамилия: Соколова
    имя: Варвара
    статус: сотрудник
    в_муниципальный_банк: да
    наставник:
      с: 2026-09-01
    согласия:

    """
      + School.consent(
        "фио, роль, разработки, программа, пара", resources: "site, municipal", also: extra)
  }

  private func school(_ extra: [String] = []) throws -> School {
    let site =
      (SampleSection.files["content/site.yaml"] ?? "")
      + "\nресурсы:\n  - {код: municipal, название: Банк округа, ссылка: \"https://okrug.example/\"}\n"
    return try School([
      "site.yaml": site, "people/sokolova.yaml": CopiesTests.mentor(extra),
      "news/start.md": CopiesTests.news,
    ])
  }

  @Test func `feed, map, data and exports are made of what the pages show`() throws {
    let shown = try school().build()
    #expect(shown.exitCode == 0)
    for path in [
      "feed.xml", "sitemap.xml", "data/nastavnichestvo.json", "data/municipal.json",
      "nastavniki/sokolova-varvara/index.html", "novosti/start/index.html",
    ] {
      #expect(
        shown[path].lowercased().contains("соколова") || shown[path].contains("sokolova"), "\(path)"
      )
    }
    #expect(shown.files.contains { $0.key.hasSuffix(".csv") && $0.value.contains("Соколова") })
  }

  @Test func `after a withdrawal no copy of any kind remains in the output or beside it`() throws {
    let school = try school()
    _ = try school.build(on: "2026-11-20")
    // An old archive of the school's own in the output would make it foreign; one in content/ is
    // told of and never copied.
    try school.change(["people/sokolova.yaml": CopiesTests.mentor(["отозвано: 2026-11-21"])])
    let after = try school.build(on: "2026-11-21")
    #expect(after.exitCode == 0)
    #expect(after.leaks(of: ["Соколов", "Варвар", "sokolova", "varvara"]) == [])
    #expect(after.files["data/municipal.json"] == nil)
    for (path, text) in try school.folder.tree() {
      if path.hasPrefix("content/") || path.hasPrefix("public/") { continue }
      #expect(!text.contains("Соколов"), "\(path)")
    }
    // The addresses that search engines have to be asked to forget.
    #expect(after.report.changes.removed.contains("nastavniki/sokolova-varvara/index.html"))
    #expect(
      after.report.withdrawals.flatMap(\.gone).contains {
        $0.hasSuffix("/nastavniki/sokolova-varvara/")
      })
    #expect(after.messages.contains("страниц человека: 1"))
    #expect(!after.messages.contains("sokolova-varvara"))
  }

  @Test func `pages of past years are made anew by today's consents`() throws {
    let school = try school(["отозвано: 2026-11-21"])
    try school.change([
      "news/start.md": CopiesTests.news.replacing("2026-09-03", with: "2024-09-03"),
      "roadmap/2024.yaml": """
      учебный_год: 2024-2025
      этапы:
        - название: Подготовка
          срок: сентябрь
          ответственные:
            - человек: sokolova
              роль: наставник
          мероприятия:
            - текст: Составить план
      """,
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 0)
    #expect(edition.files["novosti/2024/index.html"] != nil)
    #expect(edition.files["dorozhnaya-karta/2024-2025/index.html"] != nil)
    #expect(edition.leaks(of: ["Соколов", "sokolova"]) == [])
  }
}
