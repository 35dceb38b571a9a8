import Testing

@testable import Mustache

@Suite struct SyntaxMessageTests {
  @Test(arguments: [
    MessageCase(
      "an unclosed tag at the end", "Ёж {{title",
      says: """
        page.mustache:1:4: error template.syntax: Тег не закрыт: за ним нет «}}»
          → Поставьте «}}» в конце тега
        """),
    MessageCase(
      "a tag closed by one brace", "Ёж {{titel}\n{{year}}",
      says: """
        page.mustache:1:4: error template.syntax: Тег не закрыт: за ним нет «}}»
          → Поставьте «}}» в конце тега
        """),
    MessageCase(
      "triple braces closed by two", "Ёж {{{body}} {{year}}",
      says: """
        page.mustache:1:4: error template.syntax: Тег не закрыт: за ним нет «}}}»
          → Поставьте «}}}» в конце тега
        """),
    MessageCase(
      "tags without a name", "да {{ }} {{#}}",
      says: """
        page.mustache:1:4: error template.syntax: В теге нет имени
          → Впишите имя или уберите тег
        page.mustache:1:10: error template.syntax: В теге нет имени
          → Впишите имя или уберите тег
        """),
    MessageCase(
      "one new delimiter", "{{=<%=}}",
      says: """
        page.mustache:1:1: error template.syntax: Этот тег должен назвать два новых знака вместо {{ и }}
          → Запишите их через пробел, например {{=<% %>=}}
        """),
    MessageCase(
      "three new delimiters", "Ё{{= a b c =}}",
      says: """
        page.mustache:1:2: error template.syntax: Этот тег должен назвать два новых знака вместо {{ и }}
          → Запишите их через пробел, например {{=<% %>=}}
        """),
    MessageCase(
      "a closing tag too many", "раз {{/title}}",
      says: """
        page.mustache:1:5: error template.syntax: Тег {{/title}} ничего не закрывает
          → Уберите его или поставьте выше {{#title}}
        """),
    MessageCase(
      "a closing tag of another name", "Ёж {{#title}}\n  да {{/titel}}",
      says: """
        page.mustache:2:6: error template.syntax: Тег {{/titel}} закрывает не то, что открыто
          — открыто {{#title}}: page.mustache:1:4
          → Напишите {{/title}}
        """),
    MessageCase(
      "a section closed over another", "{{#is_open}}\nЁ{{#title}}{{/is_open}}",
      says: """
        page.mustache:2:2: error template.syntax: Тег {{#title}} не закрыт
          — раньше него закрывается {{/is_open}}: page.mustache:2:12
          → Поставьте {{/title}} там, где он кончается
        """),
    MessageCase(
      "three tags never closed", "Ж{{^lead}}\n{{<layout}}{{$head}}",
      says: """
        page.mustache:2:12: error template.syntax: Тег {{$head}} не закрыт
          → Поставьте {{/head}} там, где он кончается
        page.mustache:2:1: error template.syntax: Тег {{<layout}} не закрыт
          → Поставьте {{/layout}} там, где он кончается
        page.mustache:1:2: error template.syntax: Тег {{^lead}} не закрыт
          → Поставьте {{/lead}} там, где он кончается
        """),
    MessageCase(
      "text between the blocks of a parent", "{{<layout}}текст{{$head}}1{{/head}}{{/layout}}",
      says: """
        page.mustache:1:1: error template.syntax: Внутри {{<layout}} стоит то, что не попадёт на страницу
          Печатаются только блоки {{$имя}}…{{/имя}}.
          → Перенесите остальное внутрь блока или уберите
        """),
    MessageCase(
      "a block set twice", "{{<layout}}{{$head}}1{{/head}}\n{{$ head }}2{{/head}}{{/layout}}",
      says: """
        page.mustache:2:5: error template.syntax: Блок «head» задан дважды
          — впервые — здесь: page.mustache:1:15
          → Оставьте один из двух
        """),
    MessageCase(
      "a NUL behind Cyrillic", "Ёж\nй\u{0}",
      says: """
        page.mustache:2:2: error template.syntax: В шаблоне есть нулевой байт
          Файл не читался.
          → Сохраните файл как обычный текст в кодировке UTF-8
        """),
    MessageCase(
      "several problems at once", "{{#title}}{{}}\n{{/lead}}{{/year}}",
      says: """
        page.mustache:1:11: error template.syntax: В теге нет имени
          → Впишите имя или уберите тег
        page.mustache:2:1: error template.syntax: Тег {{/lead}} закрывает не то, что открыто
          — открыто {{#title}}: page.mustache:1:1
          → Напишите {{/title}}
        page.mustache:2:10: error template.syntax: Тег {{/year}} ничего не закрывает
          → Уберите его или поставьте выше {{#year}}
        """),
  ])
  func `a template that cannot be taken apart says so in place`(example: MessageCase) {
    #expect(example.messages == example.expected)
  }
}
