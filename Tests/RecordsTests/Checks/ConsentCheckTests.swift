import Testing

@testable import Records

struct ConsentCheckTests {
  /// A person with one consent.
  static func person(_ keys: String = "", _ consent: String) -> [String: String] {
    [
      "people/a.yaml": """
      {surname: А, given_name: Б, status: staff\(keys), consents:
      [{\(consent), resources: [site], allow: [name]}]}
      """
    ]
  }

  static let cases: [CheckCase] = [
    CheckCase(
      "in its term", person("", "signed: 2026-09-01, signer: self, valid_until: 2027-08-31"), []),
    CheckCase(
      "dated after the build",
      person("", "signed: 2026-11-22, signer: self, valid_until: 2027-08-31"),
      [
        "people/a.yaml:2:3 warning consent.future: "
          + "Согласие подписано будущим числом: 22.11.2026",
        "  До этого дня оно не действует.",
        "  > Проверьте дату подписи",
      ]),
    CheckCase(
      "over", person("", "signed: 2025-09-01, signer: self, valid_until: 2026-11-20"),
      [
        "people/a.yaml:2:37 note consent.expired: Согласие действовало до 20.11.2026",
        "  То, что оно разрешало, больше не показывается.",
      ]),
    CheckCase(
      "on its last day", person("", "signed: 2025-09-01, signer: self, valid_until: 2026-11-21"),
      [
        "people/a.yaml:2:37 warning consent.expires-soon: "
          + "Согласие действует до 21.11.2026: сегодня последний день",
        "  > Попросите новое согласие, иначе разрешённое им исчезнет из раздела",
      ]),
    CheckCase(
      "thirty days before its end",
      person("", "signed: 2025-09-01, signer: self, valid_until: 2026-12-21"),
      [
        "people/a.yaml:2:37 warning consent.expires-soon: "
          + "Согласие действует до 21.12.2026: ещё 30\u{A0}дней",
        "  > Попросите новое согласие, иначе разрешённое им исчезнет из раздела",
      ]),
    CheckCase(
      "thirty-one days before its end",
      person("", "signed: 2025-09-01, signer: self, valid_until: 2026-12-22"), []),
    CheckCase(
      "continued by another one",
      [
        "people/a.yaml": """
        surname: А
        given_name: Б
        status: staff
        consents:
          - {signed: 2025-09-01, signer: self, valid_until: 2026-12-01, resources: site, allow: name}
          - {signed: 2026-11-01, signer: self, valid_until: 2027-12-01, resources: site,
             allow: [surname, given_name, patronymic, photo]}
        """
      ], []),
    CheckCase(
      "withdrawn on a Friday",
      person(
        "",
        "signed: 2026-09-01, signer: self, valid_until: 2027-08-31, withdrawn: 2026-11-20"),
      [
        "people/a.yaml:2:62 warning consent.withdrawn: "
          + "Согласие отозвано 20.11.2026: прекратить распространение надо не позднее 25.11.2026",
        "  На это даётся три рабочих дня (152-ФЗ, ст. 10.1 ч. 14). "
          + "Из новой сборки всё отозванное уже убрано.",
        "  > Опубликуйте новую сборку и удалите отозванное из соцсетей и других мест",
      ]),
    CheckCase(
      "withdrawn before the holidays of a year without known transfers", on: "2027-12-30",
      person(
        "",
        "signed: 2026-09-01, signer: self, valid_until: 2028-08-31, withdrawn: 2027-12-30"),
      [
        "people/a.yaml:2:62 warning consent.withdrawn: "
          + "Согласие отозвано 30.12.2027: прекратить распространение надо не позднее 11.01.2028",
        "  На это даётся три рабочих дня (152-ФЗ, ст. 10.1 ч. 14); "
          + "переносы выходных в 2028 году здесь не учтены. "
          + "Из новой сборки всё отозванное уже убрано.",
        "  > Опубликуйте новую сборку и удалите отозванное из соцсетей и других мест",
      ]),
    CheckCase(
      "withdrawn before it was signed", on: "2026-08-31",
      person(
        "",
        "signed: 2026-09-01, signer: self, valid_until: 2027-08-31, withdrawn: 2026-08-30"),
      [
        "people/a.yaml:2:62 error record.bad-date: Согласие отозвано раньше, чем подписано",
        "  > Проверьте обе даты",
      ]),
    CheckCase(
      "not a document of its own",
      person(
        "",
        "signed: 2025-09-01, signer: self, valid_until: 2027-08-31, separate_document: false"),
      [
        "people/a.yaml:2:62 warning consent.not-separate: "
          + "Согласие — не отдельный документ и потому не действует",
        "  С 01.09.2025 согласие оформляют отдельно от всего остального (156-ФЗ).",
        "  > Попросите подписать отдельное согласие",
      ]),
    CheckCase(
      "not a document of its own before that was asked",
      person(
        "",
        "signed: 2025-08-31, signer: self, valid_until: 2027-08-31, separate_document: false"),
      []),
    CheckCase(
      "signed by a guardian alone at 14",
      person(
        ", birth_date: 2012-11-21", "signed: 2026-09-01, signer: guardian, valid_until: 2027-08-31"
      ),
      [
        "people/a.yaml:2:23 warning consent.wrong-signer: "
          + "Согласие подписал не тот, кто должен, и оно не действует",
        "  По возрасту человека здесь нужен подписант: сам человек и его представитель.",
        "  > Проверьте дату рождения и подписанта или попросите новое согласие",
      ]),
    CheckCase(
      "signed by a guardian alone before 14",
      person(
        ", birth_date: 2012-11-22", "signed: 2026-09-01, signer: guardian, valid_until: 2027-08-31"
      ),
      []),
    CheckCase(
      "of a child who has come of age",
      person(
        ", birth_date: 2008-11-21",
        "signed: 2026-09-01, signer: self_and_guardian, valid_until: 2027-08-31"),
      [
        "people/a.yaml:2:3 warning consent.turned-18: "
          + "Согласие перестало действовать: человеку исполнилось 18 лет",
        "  С этого дня он решает сам, а подписанное раньше больше ничего не разрешает.",
        "  > Попросите у него новое согласие",
      ]),
    CheckCase(
      "of a child about to come of age",
      person(
        ", birth_date: 2008-11-23",
        "signed: 2026-09-01, signer: self_and_guardian, valid_until: 2027-08-31"),
      [
        "people/a.yaml:2:50 warning consent.expires-soon: "
          + "Согласие действует до 22.11.2026: ещё 1\u{A0}день",
        "  Затем человеку исполнится 18 лет, и подписанное раньше действовать перестанет.",
        "  > Попросите новое согласие, иначе разрешённое им исчезнет из раздела",
      ]),
    CheckCase(
      "for a resource that nobody declared",
      [
        "people/a.yaml":
          "{surname: А, given_name: Б, status: staff, consents: {signed: 2026-09-01, "
          + "signer: self, valid_until: 2027-08-31, resources: [site, vk], allow: name}}"
      ],
      [
        "people/a.yaml:1:132 error consent.unknown-resource: Ресурс «vk» не описан в site.yaml",
        "  > Опишите его в site.yaml: код, название и адрес",
      ]),
    CheckCase(
      "a basis in law for a partner",
      ["people/a.yaml": "surname: А\ngiven_name: Б\nstatus: partner\nlaw_basis: teacher\n"],
      [
        "people/a.yaml:4:1 warning record.unknown-value: "
          + "Основание по закону здесь ничего не открывает",
        "  Закон открывает имя и должность только взрослых сотрудников "
          + "и должностных лиц, подписавших публичный документ.",
        "  > Уберите эту строку; показать человека можно по его согласию",
      ]),
  ]

  @Test(arguments: cases)
  func `a consent that does not do what it says is told of`(_ example: CheckCase) throws {
    try example.check()
  }
}
