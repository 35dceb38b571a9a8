import Testing

@testable import Mustache

@Suite struct InclusionMessageTests {
  @Test(arguments: [
    MessageCase(
      "names of templates from data", "{{>*title}}{{<*title}}{{/*title}}",
      says: """
        page.mustache:1:5: error template.syntax: Имя шаблона нельзя брать из данных: «*title»
          Такое включение нельзя проверить до сборки страниц.
          → Назовите шаблон прямо, а выбор сделайте разделами
        page.mustache:1:16: error template.syntax: Имя шаблона нельзя брать из данных: «*title»
          Такое включение нельзя проверить до сборки страниц.
          → Назовите шаблон прямо, а выбор сделайте разделами
        """),
    MessageCase(
      "templates that are not there", "{{> card}} {{>layuot}}",
      says: """
        page.mustache:1:5: error template.missing: Шаблона «card» нет
          → Создайте файл «card.mustache» в папке шаблонов
        page.mustache:1:15: error template.missing: Шаблона «layuot» нет
          → Возможно, имелось в виду «layout»
        """),
    MessageCase(
      "a template that includes itself", "Ж {{>page}}",
      says: """
        page.mustache:1:6: error template.syntax: Шаблон «page» включает сам себя
          → Разорвите круг: уберите одно из включений
        """),
    MessageCase(
      "templates that include each other", "{{>one}}",
      with: ["one": "\n {{>two}}", "two": "Ж{{>one}}"],
      says: """
        two.mustache:1:5: error template.syntax: Шаблон «one» включает сам себя
          — включён из шаблона «one»: one.mustache:2:5
          — включён из шаблона «page»: page.mustache:1:4
          — так собирается страница «page»
          → Разорвите круг: уберите одно из включений
        """),
    MessageCase(
      "a parent that is its own", "{{<own}}{{/own}}",
      with: ["own": "{{$a}}{{<own}}{{/own}}{{/a}}"],
      says: """
        own.mustache:1:10: error template.syntax: Шаблон «own» включает сам себя
          — включён из шаблона «page»: page.mustache:1:4
          — так собирается страница «page»
          → Разорвите круг: уберите одно из включений
        """),
    MessageCase(
      "blocks that the parent does not have", "{{<layout}}{{$b}}{{/b}}{{$hed}}{{/hed}}{{/layout}}",
      says: """
        page.mustache:1:15: error template.unknown-name: В шаблоне «layout» нет блока «b»
          Там есть: head, row.
        page.mustache:1:27: error template.unknown-name: В шаблоне «layout» нет блока «hed»
          Там есть: head, row.
          → Возможно, имелось в виду «head»
        """),
    MessageCase(
      "an unknown name in a block", "{{<layout}}\n{{$head}}{{x}}{{>part/a}}{{/head}}{{/layout}}",
      with: ["part/a": "{{nope}}"],
      says: """
        page.mustache:2:12: error template.unknown-name: Имени «x» здесь нет
          Здесь есть: title, lead, year, body, is_open, subjects, photo, mentors.
          — блок печатается в шаблоне «layout»: layout.mustache:1:5
          — так собирается страница «page»
        part/a.mustache:1:3: error template.unknown-name: Имени «nope» здесь нет
          Здесь есть: title, lead, year, body, is_open, subjects, photo, mentors.
          — включён из шаблона «page»: page.mustache:2:18
          — так собирается страница «page»
        """),
    MessageCase(
      "a block printed where the names are others",
      "{{<layout}}{{$row}}Ж{{title}}{{/row}}{{/layout}}",
      says: """
        page.mustache:1:23: error template.unknown-name: Имени «title» здесь нет
          Здесь есть: name, subjects, photo. Всё о странице — через page.
          — блок печатается в шаблоне «layout»: layout.mustache:1:35
          — так собирается страница «page»
          → Это имя всей страницы: напишите «page.title»
        """),
    MessageCase(
      "one problem of a partial used twice", "{{>a}}{{>a}}",
      with: ["a": "{{nope}}"],
      says: """
        a.mustache:1:3: error template.unknown-name: Имени «nope» здесь нет
          Здесь есть: title, lead, year, body, is_open, subjects, photo, mentors.
          — включён из шаблона «page»: page.mustache:1:4
          — так собирается страница «page»
        """),
    MessageCase(
      "a broken template nobody includes", "{{title}}",
      with: ["a": "{{#b}}"],
      says: """
        a.mustache:1:1: error template.syntax: Тег {{#b}} не закрыт
          → Поставьте {{/b}} там, где он кончается
        """),
  ])
  func `an inclusion that cannot be followed is refused with the way there`(example: MessageCase) {
    #expect(example.messages == example.expected)
  }
}
