import Testing

@testable import Records

struct DocumentCheckTests {
  static func document(_ keys: String) -> [String: String] {
    ["documents/a.yaml": "{\(keys)}", "documents/f.pdf": ""]
  }

  static let misquoted =
    "warning document.citation: Похоже, реквизиты известного акта записаны с ошибкой"
  static let directive =
    "  Сходный акт: распоряжение Минпросвещения России от 25.12.2019 № Р-145 "
    + "«Об утверждении методологии (целевой модели) наставничества обучающихся»."
  static let hint = "  > Сверьте вид, номер, дату и название"

  static func act(_ type: String, _ number: String, _ date: String, _ title: String = "О")
    -> [String: String]
  {
    var files = document(
      "level: federal, type: \(type), number: \(number), date: \(date), issuer: И, title: \(title)")
    files["documents/f.pdf"] = nil
    return files
  }

  static let cases: [CheckCase] = [
    CheckCase("cited rightly", act("directive", "Р-145", "2019-12-25"), []),
    CheckCase("Latin letter in the number", act("directive", "P–145", "2019-12-25"), []),
    CheckCase(
      "another day and sort", act("resolution", "Р-145", "2019-12-24"),
      ["documents/a.yaml:1:36 \(misquoted)", directive, hint]),
    CheckCase(
      "number the wrong way round", act("directive", "145-р", "2019-12-25"),
      ["documents/a.yaml:1:35 \(misquoted)", directive, hint]),
    CheckCase("another law of that number", act("law", "273-ФЗ", "2014-07-21"), []),
    CheckCase("another decree of that number", act("decree", "94", "2021-02-11"), []),
    CheckCase(
      "an article of the code that does not exist",
      act("law", "197-ФЗ", "2001-12-30", "«Трудовой кодекс; статья 358.1»"),
      [
        "documents/a.yaml:1:29 \(misquoted)",
        "  Сходный акт: закон от 09.11.2024 № 381-ФЗ "
          + "«О внесении изменения в Трудовой кодекс Российской Федерации (статья 351.8)».", hint,
      ]),
    CheckCase(
      "an act whose term is over", on: "2029-09-01",
      [
        "documents/a.yaml": "{level: federal, type: order, number: 196, date: 2023-03-24, "
          + "issuer: Минпросвещения, status: in_force}"
      ],
      [
        "documents/a.yaml:1:86 warning document.out-of-force: "
          + "Документ показан действующим, а он действовал до 31.08.2029",
        "  > Исправьте статус или сроки действия",
      ]),
    CheckCase(
      "an order without details",
      ["documents/a.yaml": "level: local\ntype: order\ntitle: О парах\nstatus: in_force"],
      [
        "documents/a.yaml:1:1 warning document.incomplete: "
          + "У документа не хватает реквизитов: номер, дата, издатель",
        "  По ним документ находят и отличают от других.",
        "  > Допишите реквизиты",
      ]),
    CheckCase(
      "a blank form needs no details",
      ["documents/a.yaml": "level: local\ntype: form\ntitle: Анкета"], []),
    CheckCase(
      "shown as in force",
      [
        "documents/a.yaml": """
        - {id: a, level: local, type: other, title: А, status: in_force, valid_until: 2026-11-20}
        - {id: b, level: local, type: other, title: Б, status: amended, replaced_by: a}
        - {id: c, level: local, type: other, title: В, status: in_force, valid_from: 2026-11-22}
        - {id: d, level: local, type: other, title: Г, status: expired, valid_until: 2026-11-20}
        """
      ],
      [
        "documents/a.yaml:1:48 warning document.out-of-force: "
          + "Документ показан действующим, а он действовал до 20.11.2026",
        "  > Исправьте статус или сроки действия",
        "documents/a.yaml:2:48 warning document.out-of-force: "
          + "Документ показан действующим, а он заменён другим документом",
        "  > Исправьте статус или сроки действия",
        "documents/a.yaml:3:48 warning document.out-of-force: "
          + "Документ показан действующим, а он вступит в силу 22.11.2026",
        "  > Исправьте статус или сроки действия",
      ]),
    CheckCase(
      "personal data without a redacted copy",
      document(
        "level: local, type: other, title: О, file: f.pdf, contains_personal_data: да"),
      [
        "documents/a.yaml:1:52 warning document.personal-data: "
          + "В файле персональные данные, поэтому он не публикуется",
        "  > Сделайте копию без персональных данных и назовите её в ключе обезличенного файла",
      ]),
  ]

  @Test(arguments: cases)
  func `a document that misleads its readers is told of`(_ example: CheckCase) throws {
    try example.check()
  }
}
