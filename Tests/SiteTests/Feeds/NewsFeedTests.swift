import Diagnostics
import Markdown
import Publication
import Testing

@testable import Site

@Suite("The feed of news")
struct NewsFeedTests {
  private static let head = """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
    <id>https://school.example/mentoring/feed.xml</id>
    <title>Наставничество — Школа № 7</title>
    <link rel="self" type="application/atom+xml" href="https://school.example/mentoring/feed.xml"/>
    <link rel="alternate" type="text/html" href="https://school.example/mentoring/novosti/"/>

    """
  private static let author = """
    <author>
    <name>МБОУ «Школа № 7»</name>
    <uri>https://school.example</uri>
    </author>

    """

  @Test func `a section without news has a feed without entries`() throws {
    let feed = try RenderedSite(try .empty()).page("feed.xml")
    #expect(
      feed == NewsFeedTests.head + "<updated>2026-09-01T00:00:00+03:00</updated>\n"
        + NewsFeedTests.author + "</feed>\n")
  }

  @Test func `an entry holds the whole text with absolute links`() throws {
    var section = try PublicSection.empty()
    let target = InternalTarget(.program, "shag", fragment: nil)
    let words = "[близко](../x.html?a=1&b=2#c) и [далеко](https://other.example/)"
    var document = MarkdownDocument(parsing: "Слова, \(words), [сюда](page:here).\n\n## Глава")
    document = document.rewriting { inline in
      guard case .link(.record, let title, let words) = inline.kind else { return [inline] }
      var link = inline
      link.kind = .link(.page(target), title: title, words)
      return [link]
    }
    var item = try PublicNews("itog", "Итог", on: "2026-11-20", line: 3)
    item.body = PublicText(page: document, transfer: document, lines: [LedgerLine(index: 4)])
    item.author = PublicName(
      named: "Петрова Анна", transferText: "Петрова Анна", page: nil, by: [LedgerLine(index: 5)])
    section.news = [item]
    let site = try RenderedSite(section)
    let feed = try site.page("feed.xml")
    #expect(
      feed == NewsFeedTests.head + "<updated>2026-11-20T00:00:00+03:00</updated>\n"
        + NewsFeedTests.author + """
          <entry>
          <id>https://school.example/mentoring/novosti/itog/</id>
          <title>Итог</title>
          <link rel="alternate" type="text/html" href="https://school.example/mentoring/novosti/itog/"/>
          <published>2026-11-20T00:00:00+03:00</published>
          <updated>2026-11-20T00:00:00+03:00</updated>
          <author>
          <name>Петрова Анна</name>
          </author>
          <summary>Слова, близко и\u{A0}далеко, сюда.</summary>
          <content type="html">&lt;p&gt;Слова, &lt;a href=&quot;https://school.example/mentoring/\
          novosti/x.html?a=1&amp;amp;b=2#c&quot;&gt;близко&lt;/a&gt; и\u{A0}&lt;a href=&quot;https://\
          other.example/&quot;&gt;далеко&lt;/a&gt;, &lt;a href=&quot;https://school.example/mentoring/\
          programmy/shag/&quot;&gt;сюда&lt;/a&gt;.&lt;/p&gt;
          &lt;h2 id=&quot;glava&quot;&gt;Глава&lt;/h2&gt;
          </content>
          </entry>
          </feed>

          """)
    #expect(try site.trace("feed.xml").lines == Set([3, 4, 5].map(LedgerLine.init(index:))))
  }

  @Test func `hostile titles stay text`() throws {
    var section = try PublicSection.empty()
    section.news = [
      try PublicNews("a", "<b> & \"x\" ]]>\u{0}\u{FFFE} 👩‍🏫 a\u{2028}b\nc", on: "2026-11-20")
    ]
    let feed = try RenderedSite(section).page("feed.xml")
    #expect(
      feed.contains(
        "<title>&lt;b&gt; &amp; &quot;x&quot; ]]&gt; 👩‍🏫 a\u{2028}b\nc</title>\n"))
  }

  @Test func `the newest fifty are enough`() throws {
    var section = try PublicSection.empty()
    section.news = try (0..<60).map { try PublicNews("n\($0)", "№ \($0)", on: "2026-11-20") }
    let feed = try RenderedSite(section).page("feed.xml")
    #expect(feed.contains("<title>№ 49</title>"))
    #expect(!feed.contains("<title>№ 50</title>"))
  }

  @Test func `a picture that may travel stands there in its widest copy`() throws {
    var section = try PublicSection.empty()
    var picture = PublicPicture(
      id: "p", original: "p.jpg", alt: "Урок", credit: "Архив", lines: [LedgerLine(index: 8)])
    picture.isTransferable = true
    section.pictures["p"] = picture
    section.news = [try PublicNews("a", "А", on: "2026-11-20", text: "![](media:p)")]
    let copies = [480, 960].map {
      PictureAsset.Copy(path: "assets/p-\($0).jpg", width: $0, height: 9)
    }
    let assets = AssetCatalog(
      stylesheet: "assets/style-0.css", pictures: ["p": PictureAsset(jpeg: copies, webp: [])],
      files: [:])
    let site = try RenderedSite(section, assets: assets)
    #expect(
      try site.page("feed.xml").contains(
        """
        &lt;figure&gt;&lt;img src=&quot;https://school.example/mentoring/assets/p-960.jpg&quot; \
        width=&quot;960&quot; height=&quot;9&quot; alt=&quot;Урок&quot;&gt;&lt;figcaption&gt;Архив\
        &lt;/figcaption&gt;&lt;/figure&gt;
        """))
    #expect(try site.trace("feed.xml").lines.contains(LedgerLine(index: 8)))
  }
}
