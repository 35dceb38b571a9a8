import Testing

@testable import Records

struct ReferenceTests {
  static let cases: [MessageCase] = [
    MessageCase(
      "a record that does not exist",
      [
        "partners/a.yaml": "название: Завод\nсоглашение: soglashenie\n",
        "documents/b.yaml":
          "код: soglashenye\nуровень: локальный\nвид: иное\nназвание: Соглашение\n",
      ],
      [
        "partners/a.yaml:2:13 error record.dangling-reference: "
          + "Нет документа с кодом «soglashenie»",
        "  > Возможно, имелся в виду код «soglashenye»",
      ]),
    MessageCase(
      "a person that does not exist",
      ["awards/a.yaml": "название: Грамота\nдата: 12.05.2026\nлюди: [petrova]\n"],
      [
        "awards/a.yaml:3:8 error record.dangling-reference: Нет человека с кодом «petrova»",
        "  > Исправьте код или создайте запись в папке people/",
      ]),
    MessageCase(
      "a record with errors is no missing record",
      [
        "partners/a.yaml": "название: Завод\nсоглашение: b\n",
        "documents/b.yaml": "уровень: локальный\nвид: иноe\nназвание: Соглашение\n",
      ],
      [
        "documents/b.yaml:2:6 error record.unknown-value: Неизвестное значение «иноe» ключа «вид»",
        "  > Возможно, имелось в виду «иное»",
      ]),
    MessageCase(
      "a record in a file that cannot be read is no missing record",
      [
        "partners/a.yaml": "название: Завод\nсоглашение: b\n",
        "documents/c.yaml": "- код: b\n  название: [\n",
      ],
      [
        "documents/c.yaml:2:14 error yaml.syntax: Здесь ожидалось значение",
        "  > Проверьте эту строку и строку над ней: возможно, значение пропущено или скобка не закрыта",
      ]),
    MessageCase(
      "links to records",
      [
        "pages/a.md": """
        ---
        название: О наставничестве
        ---
        [Она](person:petrova "наставник") и [он](person:Пётр), [приказ](document:prikas).

        - [карта](section:dorozhnaja-karta), [код](javascript:alert)
        """,
        "documents/prikaz.yaml": "уровень: локальный\nвид: иное\nназвание: Приказ\n",
      ],
      [
        "pages/a.md:4:1 error markdown.broken-link: "
          + "Ссылка «person:petrova» ведёт в никуда: нет человека с таким кодом",
        "  > Исправьте код или создайте запись в папке people/",
        "pages/a.md:4:37 error markdown.broken-link: "
          + "Ссылка «person:…» ведёт в никуда: нет человека с таким кодом",
        "  > Исправьте код или создайте запись в папке people/",
        "pages/a.md:4:56 error markdown.broken-link: "
          + "Ссылка «document:prikas» ведёт в никуда: нет документа с таким кодом",
        "  > Возможно, имелся в виду код «prikaz»",
        "pages/a.md:6:3 error markdown.broken-link: "
          + "Ссылка «section:dorozhnaja-karta» ведёт в никуда: нет такой страницы раздела",
        "  > Возможно, имелось в виду «section:dorozhnaya-karta»",
        "pages/a.md:6:38 warning markdown.simplified: "
          + "Ссылка выйдет простым текстом: у неё недопустимый адрес",
        "  > Ссылайтесь на http, https, mailto, страницу раздела или запись",
      ]),
    MessageCase(
      "relative links and footnotes",
      [
        "pages/a.md": """
        ---
        название: А
        ---
        [план](plan.pdf), [новость](../novosti/b/), [выше](#a), [сайт](/sveden/), положение[^1].

        Сноска[^2] и [^ нет], [почта](mailto:a@b.example).

        [^1]: Положение
        """
      ],
      [
        "pages/a.md:4:1 warning markdown.broken-link: "
          + "Относительная ссылка с разных страниц ведёт в разные места",
        "  Один и тот же текст стоит на своей странице, в списках и в лентах.",
        "  > Ссылайтесь на запись («document:код», «news:код»), на страницу («section:novosti») "
          + "или пишите адрес целиком",
        "pages/a.md:4:19 warning markdown.broken-link: "
          + "Относительная ссылка с разных страниц ведёт в разные места",
        "  Один и тот же текст стоит на своей странице, в списках и в лентах.",
        "  > Ссылайтесь на запись («document:код», «news:код»), на страницу («section:novosti») "
          + "или пишите адрес целиком",
        "pages/a.md:4:84 warning markdown.simplified: Сноски вида «[^1]» не поддерживаются",
        "  > Напишите пояснение в скобках или отдельным абзацем",
        "pages/a.md:6:1 warning markdown.simplified: Сноски вида «[^1]» не поддерживаются",
        "  > Напишите пояснение в скобках или отдельным абзацем",
      ]),
    MessageCase(
      "pictures that are no records, and HTML",
      [
        "people/a.yaml":
          "surname: А\ngiven_name: Б\nstatus: staff\nbio: |\n  Текст.\n\n  ![](media:x) ![](y.png)\n\n  <b>!</b>\n"
      ],
      [
        "people/a.yaml:7:3 error markdown.undeclared-image: Нет изображения с кодом «x»",
        "  > Исправьте код или создайте запись в папке media/",
        "people/a.yaml:7:16 error markdown.undeclared-image: "
          + "Изображение вставлено по адресу, а не по коду записи",
        "  О каждом изображении надо знать, кто на нём и что сказать тем, кто его не видит.",
        "  > Опишите изображение в папке media/ и напишите «![](media:код)»",
        "people/a.yaml:9:3 warning markdown.simplified: "
          + "HTML в тексте не поддерживается и на страницу не попадёт",
        "  > Уберите HTML; выделение, списки и таблицы пишутся разметкой Markdown",
        "people/a.yaml:9:7 warning markdown.simplified: "
          + "HTML в тексте не поддерживается и на страницу не попадёт",
        "  > Уберите HTML; выделение, списки и таблицы пишутся разметкой Markdown",
      ]),
    MessageCase(
      "pages in a circle",
      [
        "pages/a.md": "---\nназвание: А\nродитель: b\n---\n",
        "pages/b.md": "---\nназвание: Б\nродитель: a\n---\n",
      ],
      [
        "pages/a.md:3:1 error record.wrong-type: "
          + "Страница оказалась сама над собой: родители идут по кругу",
        "  > Уберите родителя у одной из этих страниц",
      ]),
    MessageCase(
      "resources with one id",
      [
        "site.yaml": ContentFolder.settings + """

          resources:
            - {id: vk, title: ВК, url: https://vk.example}
            - {id: vk, title: ВК, url: https://vk.example}
            - {id: site, title: Раздел, url: https://a.example}
          """
      ],
      [
        "site.yaml:9:6 error record.duplicate-id: Код «vk» уже занят другим ресурсом",
        "  впервые — здесь — site.yaml:8:6",
        "  > Дайте ресурсу другой код",
        "site.yaml:10:6 error record.duplicate-id: Код «site» всегда означает сам раздел",
        "  > Удалите этот ресурс или дайте ему другой код",
      ]),
  ]

  @Test(arguments: cases)
  func `what leads nowhere is reported, and nothing twice`(_ example: MessageCase) {
    example.check()
  }
}
