import Testing

@testable import Mustache

@Suite struct NameMessageTests {
  @Test(arguments: [
    MessageCase(
      "an unknown name with a near miss", "Ж {{titel}}",
      says: """
        page.mustache:1:5: error template.unknown-name: Имени «titel» здесь нет
          Здесь есть: title, lead, year, body, is_open, subjects, photo, mentors.
          → Возможно, имелось в виду «title»
        """),
    MessageCase(
      "an unknown name without one", "Ж\n  Ё {{ qqqqqqq }}",
      says: """
        page.mustache:2:8: error template.unknown-name: Имени «qqqqqqq» здесь нет
          Здесь есть: title, lead, year, body, is_open, subjects, photo, mentors.
        """),
    MessageCase(
      "names of the page inside a part", "{{#mentors}}{{title}} {{titel}}{{/mentors}}",
      says: """
        page.mustache:1:15: error template.unknown-name: Имени «title» здесь нет
          Здесь есть: name, subjects, photo. Всё о странице — через page.
          → Это имя всей страницы: напишите «page.title»
        page.mustache:1:25: error template.unknown-name: Имени «titel» здесь нет
          Здесь есть: name, subjects, photo. Всё о странице — через page.
          → Возможно, имелось в виду «page.title»
        """),
    MessageCase(
      "unknown parts", "{{photo.ulr}} {{page.titel}} {{page.photo.x}}",
      says: """
        page.mustache:1:3: error template.unknown-name: Имени «ulr» нет в «photo»
          Там есть: url, alt.
          → Возможно, имелось в виду «url»
        page.mustache:1:17: error template.unknown-name: Имени «titel» нет в «page»
          Там есть: title, lead, year, body, is_open, subjects, photo, mentors.
          → Возможно, имелось в виду «title»
        page.mustache:1:32: error template.unknown-name: Имени «x» нет в «page.photo»
          Там есть: url, alt.
        """),
    MessageCase(
      "a dot into a list", "{{mentors.name}} {{mentors.x}} {{subjects.x}}",
      says: """
        page.mustache:1:3: error template.unknown-name: «mentors» — список, точкой в него не войти
          → Откройте раздел: {{#mentors}}{{name}}{{/mentors}}
        page.mustache:1:20: error template.unknown-name: «mentors» — список, точкой в него не войти
          → Откройте раздел: {{#mentors}}{{name}}{{/mentors}}
        page.mustache:1:34: error template.unknown-name: «subjects» — список, точкой в него не войти
          → Откройте раздел: {{#subjects}}{{.}}{{/subjects}}
        """),
    MessageCase(
      "a dot into what has no parts", "{{title.size}} {{is_open.a.b}}",
      says: """
        page.mustache:1:3: error template.unknown-name: У «title» нет частей, поэтому нет и «size»
          → Оставьте только «title»
        page.mustache:1:18: error template.unknown-name: У «is_open» нет частей, поэтому нет и «a.b»
          → Оставьте только «is_open»
        """),
    MessageCase(
      "dots too many", "{{..}} {{photo..url}}",
      says: """
        page.mustache:1:3: error template.syntax: В «..» лишняя точка
          → Поставьте между именами по одной точке
        page.mustache:1:10: error template.syntax: В «photo..url» лишняя точка
          → Поставьте между именами по одной точке
        """),
    MessageCase(
      "a lone dot where there is no text",
      "{{.}} {{#photo}}{{.}}{{/photo}} {{#is_open}}{{.}}{{/is_open}}",
      says: """
        page.mustache:1:3: error template.unknown-name: Точка здесь ничего не означает
          {{.}} — это текст, по которому идёт раздел: очередной из списка или тот, что может отсутствовать.
          → Назовите значение по имени
        page.mustache:1:19: error template.unknown-name: Точка здесь ничего не означает
          {{.}} — это текст, по которому идёт раздел: очередной из списка или тот, что может отсутствовать.
          → Назовите значение по имени
        page.mustache:1:47: error template.unknown-name: Точка здесь ничего не означает
          {{.}} — это текст, по которому идёт раздел: очередной из списка или тот, что может отсутствовать.
          → Назовите значение по имени
        """),
    MessageCase(
      "the inside of an unknown section", "{{#a}}{{b}}{{/a}}{{^c}}{{title}}{{/c}}",
      says: """
        page.mustache:1:4: error template.unknown-name: Имени «a» здесь нет
          Здесь есть: title, lead, year, body, is_open, subjects, photo, mentors.
        page.mustache:1:21: error template.unknown-name: Имени «c» здесь нет
          Здесь есть: title, lead, year, body, is_open, subjects, photo, mentors.
        """),
  ])
  func `a name outside the view is refused with what there is`(example: MessageCase) {
    #expect(example.messages == example.expected)
  }
}
