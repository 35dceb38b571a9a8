import TestFolder
import Testing

@Suite("The form of a consent") struct ConsentFormTests {
  /// Somebody of some age on some day, and who has to sign.
  struct Signing: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let status: String
    let born: String?
    let day: String
    let signatures: [String]

    init(
      _ testDescription: String, _ status: String = "обучающийся", born: String?,
      on day: String = "2026-11-21", signedBy signatures: String...
    ) {
      self.testDescription = testDescription
      self.status = status
      self.born = born
      self.day = day
      self.signatures = signatures
    }
  }

  private static let (own, teenager, guardian) = (
    "подпись", "подпись подростка", "подпись законного представителя"
  )

  static let signings = [
    Signing("the day before 14", born: "2012-11-22", signedBy: guardian),
    Signing("14 today", born: "2012-11-21", signedBy: teenager, guardian),
    Signing("the day before 18", born: "2008-11-22", signedBy: teenager, guardian),
    Signing("18 today", born: "2008-11-21", signedBy: own),
    Signing(
      "14 on 29 February, the day before", born: "2012-02-29", on: "2026-02-28",
      signedBy: guardian),
    Signing(
      "14 on 29 February, on 1 March", born: "2012-02-29", on: "2026-03-01",
      signedBy: teenager, guardian),
    Signing(
      "18 on 29 February, the day before", born: "2008-02-29", on: "2026-02-28",
      signedBy: teenager, guardian),
    Signing(
      "18 on 29 February, on 1 March", born: "2008-02-29", on: "2026-03-01", signedBy: own),
    Signing("a student of 17", "студент", born: "2009-05-01", signedBy: teenager, guardian),
    Signing("a teacher of unknown age", "сотрудник", born: nil, signedBy: own),
    Signing("a partner of unknown age", "партнёр", born: nil, signedBy: own),
  ]

  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func form(of signing: Signing, policy: String = "strict") throws -> String {
    let birth = signing.born.map { "дата_рождения: \($0)\n" } ?? ""
    let site = try #require(SampleSection.files["content/site.yaml"])
    try SampleSection.write(
      to: folder,
      changing: [
        "content/site.yaml": site + "\nприватность:\n  дети: \(policy)\n",
        "content/people/kto.yaml": """
        фамилия: Зайцева
        имя: Лена
        статус: \(signing.status)
        \(birth)
        """,
      ])
    let run = Run(section: folder, ["kto", "--date", signing.day], command: "consent-form")
    #expect(run.exitCode == 0, "\(run.errors)")
    return run.output
  }

  @Test(arguments: signings, ["strict", "lenient"])
  func `is signed by whom the age calls for, under both rules for teenagers`(
    _ signing: Signing, policy: String
  ) throws {
    let form = try form(of: signing, policy: policy)
    let labels = form.split(separator: "<span>").map { $0.prefix { $0 != "<" } }
      .filter { $0.hasPrefix("подпись") }
    #expect(labels.map(String.init) == signing.signatures)
    #expect(form.contains("<h2>Законный представитель</h2>") == (labels.last != "подпись"))
  }

  @Test func `a child's consent is told to end the day before the eighteenth birthday`() throws {
    let child = Signing("", born: "2012-11-22")
    #expect(try form(of: child).contains("действует не дольше чем по 21.11.2030:"))
    let adult = Signing("", born: "2008-11-21")
    #expect(try !form(of: adult).contains("действует не дольше"))
  }

  @Test func `no box is ticked beforehand`() throws {
    let form = try form(of: Signing("", born: "2012-11-22"))
    #expect(!form.contains("checked"))
    #expect(!form.contains("☑"))
    // Two a resource, two a category, three bans, three conditions of transfer.
    let boxes = form.split(separator: "<span class=\"box\"></span>").count - 1
    #expect(boxes == 2 + 2 * 23 + 6)
  }

  /// Words typed by hand that name somebody, and where they come to stand.
  static let wordings = [
    (
      "content/news/start.md", "novosti/start/index.html",
      """
      ---
      название: Начали
      дата: 2026-09-03
      ---
      Первую встречу провела Анна Сергеевна Петрова.
      """
    ),
    (
      "content/roadmap/2026.yaml", "dorozhnaya-karta/index.html",
      """
      учебный_год: 2026-2027
      этапы:
        - название: Подготовка
          срок: сентябрь
          ответственные: Петрова А. С.
          мероприятия:
            - текст: Составить план
      """
    ),
  ]

  /// Приказ Роскомнадзора № 18 asks for the address of each page, with the name of its file.
  @Test(arguments: wordings, [false, true])
  func `names the page on which words typed by hand name the person`(
    _ wording: (file: String, page: String, text: String), hasConsent: Bool
  ) throws {
    var changes = [wording.file: wording.text]
    if !hasConsent {
      let text = try #require(SampleSection.files["content/people/petrova.yaml"])
      changes["content/people/petrova.yaml"] = text + "\n    отозвано: 2026-11-20\n"
    }
    try SampleSection.write(to: folder, changing: changes)
    let run = Run(section: folder, ["petrova"], command: "consent-form")
    let address = "<li>https://school.example/nastavnichestvo/\(wording.page)</li>"
    #expect(run.output.contains(address), "\(run.errors)")
    let other = Run(section: folder, ["ivanov"], command: "consent-form")
    #expect(!other.output.contains(address))
    // The form is printed to take the consent without which the section may not be built.
    #expect(run.exitCode == (hasConsent ? 0 : 3))
  }
}
