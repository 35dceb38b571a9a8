import Diagnostics
import Markdown
import Testing

/// The words alone.
@Suite struct PlainTextTests {
  @Test func `each block, list entry and table row is a line`() {
    let text = """
      # Итоги *года*

      Первая строка
      вторая\\
      третья ![портрет](media:m) <b>и</b> `код`

      > - раз
      > - два

      ***

          строка кода

      | Имя | Роль |
      |---|---|
      | Яна | |

      Таблица: свод

      [Анна](person:a "педагог") и [Иван](person:i), [закон](document:d)
      """
    #expect(
      MarkdownDocument(parsing: text).plainText == """
        Итоги года
        Первая строка вторая третья портрет и код
        раз
        два
        строка кода
        свод
        Имя; Роль
        Яна
        педагог и участник программы, закон
        """)
  }

  @Test func `a picture that says nothing leaves no blanks at the ends of a line`() {
    let text = "![](media:park) Дождь кончился. ![](media:park)"
    #expect(MarkdownDocument(parsing: text).plainText == "Дождь кончился.")
    #expect(MarkdownDocument(parsing: text).summary(maxLength: 40) == "Дождь кончился.")
  }

  static let summaries: [(length: Int, summary: String)] = [
    (100, "Школа открыла программу наставничества. Первая пара начала работу."),
    (66, "Школа открыла программу наставничества. Первая пара начала работу."),
    (65, "Школа открыла программу наставничества. Первая пара начала…"),
    (40, "Школа открыла программу наставничества…"),
    (39, "Школа открыла программу наставничества…"),
    (38, "Школа открыла программу…"),
    (6, "Школа…"),
    (5, "Школ…"),
    (1, "…"),
    (0, "…"),
  ]

  @Test(arguments: summaries)
  func `a summary is cut behind a word and has no headings, code or tables`(
    length: Int, expected: String
  ) {
    let text = """
      ## Заголовок

      Школа открыла *программу* наставничества.

          код

      | а |
      |---|

      - Первая пара
        начала работу.
      """
    #expect(MarkdownDocument(parsing: text).summary(maxLength: length) == expected)
  }
}
