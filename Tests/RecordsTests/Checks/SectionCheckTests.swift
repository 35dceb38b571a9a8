import Diagnostics
import Testing

@testable import Records

struct SectionCheckTests {
  static let mentor = [
    "people/a.yaml": "{surname: Петрова, given_name: А, status: staff, mentor: {since: 2026-09-01}}"
  ]

  static func reviewed(_ date: String) -> [String: String] {
    mentor.merging(["site.yaml": ContentFolder.settings + "\nbank_reviewed: \(date)\n"]) { $1 }
  }

  static func picture(_ alt: String) -> [String: String] {
    mentor.merging([
      "media/a.png": "", "media/a.yaml": "file: a.png\nalt: \"\(alt)\"\npeople: []\n",
    ]) { $1 }
  }

  static let idle = [
    "media/a.yaml:2:1 warning image.alt: Описание изображения ничего не говорит",
    "  Его слышат те, кто изображения не видит.",
    "  > Напишите в нескольких словах, что на изображении, без имён",
  ]

  static let cases: [CheckCase] = [
    CheckCase("reviewed eleven months ago", reviewed("2025-12-21"), []),
    CheckCase(
      "reviewed earlier", reviewed("2025-12-20"),
      [
        "site.yaml:7:1 warning bank.stale: "
          + "Банки наставников и наставляемых проверены давно: 20.12.2025",
        "  Банки полагается обновлять каждый год.",
        "  > Проверьте банки и исправьте день проверки",
      ]),
    CheckCase(
      "never reviewed", reviewed("~"),
      [
        "site.yaml:7:1 warning bank.stale: "
          + "Не сказано, когда банки наставников и наставляемых проверяли",
        "  Банки полагается обновлять каждый год.",
        "  > Проверьте банки и допишите день проверки",
      ]),
    CheckCase(
      "few people",
      [
        "indicators/a.yaml": """
        title: А
        period: 2026
        numerator: 4
        denominator: 5
        survey: {answers: {question: Б, counts: {да: 0, нет: 1}}}
        """
      ],
      [
        "indicators/a.yaml:3:1 warning indicator.small-cell: "
          + "Числитель меньше 5: за ним видно конкретных людей",
        "  В разделе вместо него будет «менее 5».",
        "indicators/a.yaml:5:49 warning indicator.small-cell: "
          + "Число ответов меньше 5: за ним видно конкретных людей",
        "  В разделе вместо него будет «менее 5».",
      ]),
    CheckCase("a description", picture("Класс у доски"), []),
    CheckCase("no description", picture(""), idle),
    CheckCase("the name of a file", picture("IMG_1234"), idle),
    CheckCase("the word for a picture", picture("Фото"), idle),
    CheckCase(
      "a name in another case", picture("Урок Петровой"),
      [
        "media/a.yaml:2:1 warning image.alt: "
          + "Описание изображения, похоже, называет человека по фамилии",
        "  Описание показывают, не спрашивая согласий на имя.",
        "  > Скажите, что на изображении, не называя имён",
      ]),
  ]

  @Test(arguments: cases)
  func `what the section as a whole lacks is told of`(_ example: CheckCase) throws {
    try example.check()
  }

  @Test func `records with errors are not judged further`() throws {
    let date = try #require(CivilDate("2026-11-21"))
    var loaded = LoadedContent(
      of: .section([
        "people/a.yaml": """
        surname: А
        given_name: Б
        status: staff
        alais: В
        consents: {signed: 2025-09-01, signer: self, valid_until: 2026-01-01, resources: site, allow: name}
        """
      ]))
    let before = loaded.log.lines
    loaded.records.check(on: date, into: &loaded.log)
    #expect(loaded.log.lines == before)
    #expect(before.count == 2)
    #expect(loaded.records.people["a"]?.consents.isEmpty == true)
  }
}
