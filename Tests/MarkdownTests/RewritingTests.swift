import Diagnostics
import HTML
import Markdown
import Testing

/// Walking through trees and changing them, as the gate does.
@Suite struct RewritingTests {
  static let text = """
    # О [Анне](person:a)

    > 1. *с [Иваном](person:i "мастером")*

    | [Яна](person:y) |
    |---|
    | ![](media:m) |

    Таблица: [Пётр](person:p)
    """

  @Test func `every inline is visited in reading order, parents first`() {
    var ids: [String] = []
    MarkdownDocument(parsing: Self.text).forEachInline { inline in
      switch inline.kind {
      case .link(.record(let link), _, _): ids.append(link.id)
      case .media(let media): ids.append(media.id)
      case .emphasis: ids.append("*")
      default: break
      }
    }
    #expect(ids == ["a", "*", "i", "y", "m", "p"])
  }

  @Test func `links become words or pages wherever they stand, pictures vanish`() {
    let document = MarkdownDocument(parsing: Self.text).rewriting { inline in
      switch inline.kind {
      case .link(.record(let link), _, let children) where link.id == "i":
        [
          Inline(
            .link(.page(InternalTarget(.person, "ivan")), title: "", children), at: inline.place)
        ]
      case .link(_, let title, let children):
        title.isEmpty ? children : [Inline(.text(title), at: inline.place)]
      case .media: []
      default: [inline]
      }
    }
    let html = document.html(
      using: .site(address: { "../\($0.kind)/\($0.name)/" }, picture: { _, _ in nil }))
    let text = String(decoding: html.bytes, as: UTF8.self)
    #expect(text.contains("О\u{A0}Анне</h2>"))
    #expect(text.contains("<em>с\u{A0}<a href=\"../person/ivan/\">Иваном</a></em>"))
    #expect(text.contains("<th scope=\"col\">Яна</th>"))
    #expect(text.contains("<td></td>"))
    #expect(text.contains(">Пётр</caption>"))
    #expect(document.plainText == "О Анне\nс Иваном\nПётр\nЯна")
  }

  @Test func `rewriting by nothing changes nothing`() {
    let document = MarkdownDocument(parsing: Self.text)
    #expect(document.rewriting { [$0] } == document)
  }
}
