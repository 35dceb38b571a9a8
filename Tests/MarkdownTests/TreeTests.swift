import Diagnostics
import Markdown
import Testing

/// Whole trees with the place of every node, in Cyrillic text.
@Suite struct TreeTests {
  @Test func `inlines keep their places behind markers, breaks and links over several lines`() {
    let text = #"""
      # Щи *и* каша

      > Привет
      >   мир [Анна](person:a-i "t")\
      > ещё <person:x> и [a](
      > /u
      > "t")
      > [b](c)

      """#
    #expect(
      "\(TreeDump(MarkdownDocument(parsing: text)))" == #"""
        1:1 heading 1
          1:3 text "Щи "
          1:6 emphasis
            1:7 text "и"
          1:9 text " каша"
        3:1 quote
          3:3 paragraph
            3:3 text "Привет"
            3:9 softbreak
            4:5 text "мир "
            4:9 link record(person a-i 4:9) "t"
              4:10 text "Анна"
            4:32 linebreak
            5:3 text "ещё "
            5:7 link record(person x 5:7) ""
            5:17 text " и "
            5:20 link url(/u) "t"
              5:21 text "a"
            7:7 softbreak
            8:3 link url(c) ""
              8:4 text "b"

        """#)
  }

  @Test func `lists hold blocks, code over two lines, media and refused links`() {
    let text = """
      - раз

        1. два `к
           о` ![al](media:m "т")
           [c](javascript:x)

      """
    #expect(
      "\(TreeDump(MarkdownDocument(parsing: text)))" == """
        1:1 list bullets loose
          1:1 item
            1:3 paragraph
              1:3 text "раз"
            3:3 list 1 tight
              3:3 item
                3:6 paragraph
                  3:6 text "два "
                  3:10 code "к о"
                  4:8 text " "
                  4:9 media m "al" "т"
                  4:27 softbreak
                  5:6 link refused(javascript:x) ""
                    5:7 text "c"

        """)
  }

  @Test func `a table interrupts a paragraph and keeps the places inside its cells`() {
    let text = #"""
      Текст *до
      | Имя | `a\|b` | z |
      |:--|--:|:-:|
      | Яна | [r] # | <b>x</b> | w |
      | y |
      Таблица: свод

      [r]: http://x
      [q]: /u
      текст *a*

      """#
    #expect(
      "\(TreeDump(MarkdownDocument(parsing: text)))" == #"""
        1:1 paragraph
          1:1 text "Текст *до"
        2:1 table leading trailing center
          row
            2:3 cell
              2:3 text "Имя"
            2:9 cell
              2:9 code "a|b"
            2:18 cell
              2:18 text "z"
          row
            4:3 cell
              4:3 text "Яна"
            4:9 cell
              4:9 link url(http://x) ""
                4:10 text "r"
              4:12 text " #"
            4:17 cell
              4:20 text "x"
          row
            5:3 cell
              5:3 text "y"
            5:3 cell
            5:3 cell
          caption
            6:10 text "свод"
        10:1 paragraph
          10:1 text "текст "
          10:7 emphasis
            10:8 text "a"
        remark rawHTML 4:17
        remark rawHTML 4:21
        remark surplusCells 4:28

        """#)
  }

  static let definitions: [(source: String, line: Int)] = [
    ("[а]: /б\n", 2),
    ("[а]: /б 'в'\n[г]:\n/д\n", 4),
    ("[а\nб]: <в г>\n\"\n1\n2\n3\n4\n5\n6\n7\n8\n9\"\n", 13),
    ("[а]: /б\n'не конец' строки ", 2),
    ("[а]: /б 'не конец' строки ", 1),
    ("[а]: /б 'не конец ", 1),
    ("[а]: /б (в\\)\n", 2),
    ("[а]: /(б ", 1),
    ("[ ]: /б ", 1),
    ("[а]:/б\n [в]: /г ", 2),
    ("[а]: <>\n", 2),
    ("[а]: /б\n===\nв ", 2),
    ("> [а]: /б\n===\nв ", 1),
  ]

  @Test(arguments: definitions)
  func `words behind definitions are on the line where they are`(source: String, line: Int) {
    let document = MarkdownDocument(parsing: source + "*слово*")
    var lines: [Int] = []
    document.forEachInline { if case .emphasis = $0.kind { lines.append($0.place.line) } }
    #expect(lines == [source.count { $0 == "\n" } + 1])
    #expect(document.blocks.first?.place.line == line)
  }
}
