import Testing

@testable import Mustache

@Suite struct BracesMessageTests {
  @Test(arguments: [
    MessageCase(
      "a printed condition", "{{is_open}}",
      says: """
        page.mustache:1:3: error template.syntax: «is_open» — условие, его нельзя напечатать
          → Откройте раздел: {{#is_open}}…{{/is_open}}
        """),
    MessageCase(
      "printed lists", "{{subjects}} {{&mentors}}",
      says: """
        page.mustache:1:3: error template.syntax: «subjects» — список, его нельзя напечатать целиком
          → Откройте раздел: {{#subjects}}{{.}}{{/subjects}}
        page.mustache:1:17: error template.syntax: «mentors» — список, его нельзя напечатать целиком
          → Откройте раздел: {{#mentors}}{{name}}{{/mentors}}
        """),
    MessageCase(
      "printed parts", "{{photo}} {{page}}",
      says: """
        page.mustache:1:3: error template.syntax: «photo» состоит из частей, его нельзя напечатать целиком
          Там есть: url, alt.
          → Назовите часть, например «photo.url»
        page.mustache:1:13: error template.syntax: «page» состоит из частей, его нельзя напечатать целиком
          Там есть: title, lead, year, body, is_open, subjects, photo, mentors.
          → Назовите часть, например «page.title»
        """),
    MessageCase(
      "markup in double braces", "{{body}} {{#body}}{{.}}{{/body}}",
      says: """
        page.mustache:1:3: error template.syntax: «body» — готовая разметка, ей нужны тройные скобки
          → Напишите {{{body}}}
        page.mustache:1:21: error template.syntax: «.» — готовая разметка, ей нужны тройные скобки
          → Напишите {{{.}}}
        """),
    MessageCase(
      "text in triple braces", "{{{title}}} {{&year}} {{#lead}}{{{.}}}{{/lead}}",
      says: """
        page.mustache:1:4: error template.syntax: «title» — не разметка, без экранирования его печатать нельзя
          → Напишите {{title}}
        page.mustache:1:16: error template.syntax: «year» — не разметка, без экранирования его печатать нельзя
          → Напишите {{year}}
        page.mustache:1:35: error template.syntax: «.» — не разметка, без экранирования его печатать нельзя
          → Напишите {{.}}
        """),
  ])
  func `braces print only what they may`(example: MessageCase) {
    #expect(example.messages == example.expected)
  }
}
