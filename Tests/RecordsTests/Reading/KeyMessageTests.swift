import Testing

@testable import Records

struct KeyMessageTests {
  static let cases: [MessageCase] = [
    MessageCase(
      "unknown key in Russian",
      ["partners/a.yaml": "название: Завод\nсылка: https://a.example\n"],
      [
        "partners/a.yaml:2:1 error record.unknown-key: Неизвестный ключ «сылка» в записи о партнёре",
        "  > Возможно, имелся в виду ключ «ссылка»",
      ]),
    MessageCase(
      "unknown key in English",
      ["partners/a.yaml": "name: Завод\nulr: https://a.example\n"],
      [
        "partners/a.yaml:2:1 error record.unknown-key: Неизвестный ключ «ulr» в записи о партнёре",
        "  > Возможно, имелся в виду ключ «url»",
      ]),
    MessageCase(
      "key typed in the other keyboard layout",
      ["partners/a.yaml": "тфьу: Завод\n"],
      [
        "partners/a.yaml:1:1 error record.unknown-key: Неизвестный ключ «тфьу» в записи о партнёре",
        "  > Возможно, имелся в виду ключ «name»",
      ]),
    MessageCase(
      "key like no other",
      ["partners/a.yaml": "name: Завод\nзарплата: 10\n"],
      [
        "partners/a.yaml:2:1 error record.unknown-key: "
          + "Неизвестный ключ в записи о партнёре",
        "  > Исправьте ключ или удалите строку; все ключи перечислены в справочнике docs/reference.ru.md",
      ]),
    MessageCase(
      "one key in both languages",
      ["partners/a.yaml": "название: Завод\nname: Завод\n"],
      [
        "partners/a.yaml:2:1 error yaml.duplicate-key: "
          + "Ключ «name» — то же, что «название», а он здесь уже записан",
        "  впервые — здесь — partners/a.yaml:1:1",
        "  > Оставьте одну из двух строк",
      ]),
    MessageCase(
      "required keys without a value",
      ["awards/a.yaml": "title: ~\ndate:\nplace: первое\n"],
      [
        "awards/a.yaml:1:1 error record.missing-key: "
          + "В записи о награде не заполнен обязательный ключ «title»",
        "  > Допишите «title: …» (название)",
        "awards/a.yaml:2:1 error record.missing-key: "
          + "В записи о награде не заполнен обязательный ключ «date»",
        "  > Допишите «date: …» (день)",
      ]),
    MessageCase(
      "list where keys are expected",
      ["people/a.yaml": "surname: А\ngiven_name: Б\nstatus: staff\nmentor: да\n"],
      [
        "people/a.yaml:4:9 error record.wrong-type: "
          + "Ключ «mentor» принимает вложенные ключи, а здесь другой текст",
        "  > Запишите их под этим ключом, с отступом и каждый на своей строке",
      ]),
    MessageCase(
      "text in place of a record",
      ["partners/a.yaml": "Завод\n"],
      [
        "partners/a.yaml:1:1 error record.wrong-type: Вместо ключей записи здесь другой текст",
        "  > Начните каждую строку с ключа и двоеточия: «ключ: значение»",
      ]
    ),
    MessageCase(
      "pupil without a birth date",
      ["people/a.yaml": "фамилия: А\nимя: Б\nстатус: обучающийся\n"],
      [
        "people/a.yaml:1:1 error record.missing-key: "
          + "В записи об обучающемся не заполнен ключ «дата_рождения»",
        "  От возраста зависит, кто подписывает согласие. Сама дата не публикуется.",
        "  > Допишите «дата_рождения: …»",
      ]),
    MessageCase(
      "document without a name",
      ["documents/a.yaml": "уровень: локальный\nвид: приказ\nномер: 7\n"],
      [
        "documents/a.yaml:1:1 error record.missing-key: "
          + "В записи о документе не заполнен ключ «название»",
        "  Без названия можно обойтись, только когда есть номер и издатель.",
        "  > Допишите «название: …» или ключи «номер» и «издатель»",
      ]),
    MessageCase(
      "file that may hold personal data",
      [
        "documents/a.pdf": "",
        "documents/a.yaml": "уровень: локальный\nвид: приказ\nназвание: О\nфайл: a.pdf\n",
      ],
      [
        "documents/a.yaml:4:1 error record.missing-key: "
          + "У документа есть файл, но не заполнен ключ «содержит_пдн»",
        "  Пока не сказано, есть ли в файле персональные данные, публиковать его нельзя.",
        "  > Проверьте файл и допишите «содержит_пдн: да» или «содержит_пдн: нет»",
      ]),
    MessageCase(
      "picture that does not say who is in it",
      ["media/a.png": "", "media/a.yaml": "файл: a.png\nописание: Класс\n"],
      [
        "media/a.yaml:1:1 error image.people: Не сказано, кого можно узнать на изображении",
        "  Без этого нельзя решить, можно ли его показать.",
        "  > Допишите «люди: [код, код]» или «люди: []», если узнать никого нельзя",
      ]),
    MessageCase(
      "colour that YAML takes for a comment",
      ["site.yaml": ContentFolder.settings + "\nакцент: #0b5a55\n"],
      [
        "site.yaml:7:1 error record.wrong-type: "
          + "За ключом «акцент» нет цвета: всё за знаком # в YAML — примечание",
        "  > Возьмите цвет в кавычки: акцент: \"#0b5a55\"",
      ]),
    MessageCase(
      "colour that nobody can read",
      ["site.yaml": ContentFolder.settings + "\naccent: \"#0b5a5\"\n"],
      [
        "site.yaml:7:9 error record.wrong-type: Ключ «accent» принимает цвет, а здесь другой текст",
        "  > Напишите его в кавычках, шестью знаками: \"#0b5a55\"",
      ]),
    MessageCase(
      "colour as it should be",
      ["site.yaml": ContentFolder.settings + "\nакцент: \"#0B5a55\"\n"], []),
    MessageCase(
      "roadmap of no time",
      ["roadmap/a.yaml": "этапы: [{название: Начало, мероприятия: []}]\n"],
      [
        "roadmap/a.yaml:1:1 error record.missing-key: В дорожной карте не сказано, на какое она время",
        "  > Допишите «учебный_год: 2026-2027» или «период: …»",
      ]),
  ]

  @Test(arguments: cases)
  func `what is wrong with keys is said in the author's words`(_ example: MessageCase) {
    example.check()
  }
}
