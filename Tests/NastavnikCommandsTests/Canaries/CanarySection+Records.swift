extension CanarySection {
  /// The settings, with what only the guard may know.
  mutating func addSettings() {
    let hidden = latin("person.id")
    add(
      "site.yaml",
      """
      organization: {full_name: Школа № 7, type: school, site_url: "https://school7.example"}
      base_url: https://school7.example/nastavnichestvo/
      school_year: 2026-2027
      head: \(hidden)
      curator: \(hidden)
      resources:
        - {id: municipal, title: Банк города, url: "https://city.example"}
        - {id: vk, title: Группа, url: "https://vk.example"}
      guard:
        protect: [protected/\(latin("protected.file")).csv]
        allow:
          - {phrase: "\(word("guard.phrase"))", reason: "\(word("guard.reason"))", until: 2027-01-01}
      people_per_page: 3
      news_per_page: 2
      """)
    add(
      "protected/\(latin("protected.file")).csv",
      "Фамилия;Имя\n\(word("protected.surname"));\(word("protected.given_name"))\n")
  }

  /// The programmes: under way, announced, a draft, over, and one whose results wait.
  mutating func addPrograms() {
    let hidden = latin("person.id")
    let pair = "mentors: [anna, \(hidden)]\nmentees: [vera, uchenik]\ncurator: \(hidden)"
    add(
      "programs/idet.yaml",
      """
      title: Первый урок
      form: teacher_teacher
      \(pair)
      goal: Провести урок
      start: 2026-09-01
      planned_end: 2027-05-20
      extensions:
        - {agreed: 2026-10-01, new_end: 2027-08-20, by_both: true, reason: "\(word("extension.reason"))"}
      results:
        summary: Итог, \(word("results.summary")).
        indicators: [{title: "\(word("results.indicator"))", after: "5"}]
        reviews: [{author: anna, text: "\(word("results.early_review"))"}]
        files: [\(latin("document.waiting"))]
      """)
    add(
      "programs/obyavlena.yaml",
      """
      title: Зимний кружок
      form: teacher_teacher
      \(pair)
      goal: Собрать кружок
      tasks: ["\(word("announced.tasks"))"]
      activities: [{title: "\(word("announced.activity"))", month: 2027-01}]
      start: 2026-12-10
      planned_end: 2027-05-20
      """)
    add(
      "programs/\(latin("draft.program")).yaml",
      """
      title: \(word("draft.program.title"))
      form: teacher_teacher
      \(pair)
      goal: \(word("draft.program.goal"))
      start: 2026-09-01
      planned_end: 2027-05-20
      draft: true
      """)
    add(
      "programs/gotovo.yaml",
      """
      title: Год вместе
      form: teacher_teacher
      \(pair)
      goal: Прожить год
      start: 2025-09-01
      planned_end: 2026-05-20
      ended: 2026-06-01
      end_reason: by_curator
      results:
        summary: Год прожили. Помогла [\(word("results.link"))](person:\(hidden) "наставница").
        reviews:
          - {author: anna, text: Спасибо всем.}
          - {author: \(hidden), text: "\(word("review.text"))"}
        files: [otchet]
      """)
    add(
      "awards/nagrada.yaml",
      "title: Лучшая пара\ndate: 2026-05-20\npeople: [anna, \(hidden)]\nprogram: gotovo\n")
    add("partners/zavod.yaml", "name: Завод станков\nrole: даёт станок\n")
    add("indicators/dolya.yaml", "title: Доля пар\nperiod: 2026 год\nvalue: 40\nunit: \"%\"\n")
  }

  /// The documents: shown, without their file, waiting for results, signed.
  mutating func addDocuments() {
    let hidden = latin("person.id")
    let head = "level: local\ntype: order\ndate: 2026-01-10\nissuer: Школа"
    let author = latin("pdf.author")
    func pdf(_ text: String) -> [UInt8] { CanaryPDF.bytes(text: text, author: author) }
    add("documents/\(latin("file.published")).pdf", bytes: pdf("Report of the year"))
    add("documents/\(latin("file.personal")).pdf", bytes: pdf(latin("file.personal.text")))
    add("documents/\(latin("file.redacted")).pdf", bytes: pdf("Order without names"))
    add("documents/\(latin("file.waiting")).pdf", bytes: pdf(latin("file.waiting.text")))
    add("documents/\(latin("file.signature")).sig", bytes: Array("signature".utf8))
    add(
      "documents/otchet.yaml",
      """
      \(head)
      number: 11
      title: Отчёт
      file: \(latin("file.published")).pdf
      contains_personal_data: false
      """)
    add(
      "documents/prikaz.yaml",
      """
      \(head)
      number: 12
      title: О парах
      file: \(latin("file.personal")).pdf
      contains_personal_data: true
      redacted_file: \(latin("file.redacted")).pdf
      signature: {signer: \(hidden), signed_at: 2026-01-11}
      """)
    add(
      "documents/\(latin("document.waiting")).yaml",
      """
      \(head)
      number: 13
      title: \(word("document.waiting.title"))
      file: \(latin("file.waiting")).pdf
      contains_personal_data: false
      """)
    add("documents/\(latin("file.signed")).pdf", bytes: CanaryPDF.bytes(text: "Rules", author: ""))
    add(
      "documents/pravila.yaml",
      """
      \(head)
      number: 14
      title: Правила
      file: \(latin("file.signed")).pdf
      contains_personal_data: false
      signature: {signer: anna, signed_at: 2026-01-11, file: \(latin("file.signature")).sig}
      """)
  }
}
