import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("What pages tell machines")
struct MetadataTests {
  private static let organization =
    #"{"@type":"School","@id":"https://school.example/mentoring/#organization","#
    + #""name":"МБОУ «Школа № 7»","url":"https://school.example"}"#

  /// Copies of one picture.
  private static let assets = AssetCatalog(
    stylesheet: "assets/style-0.css",
    pictures: [
      "p": PictureAsset(
        jpeg: [.init(path: "assets/p.jpg", width: 800, height: 600)], webp: [])
    ], files: [:])

  /// The structured data of a page between its tags.
  private func data(_ site: RenderedSite, _ path: String) throws -> String {
    let line = try site.page(path).split(separator: "\n").first {
      $0.hasPrefix("<script type=\"application/ld+json\">")
    }
    return String(try #require(line))
      .replacing("<script type=\"application/ld+json\">", with: "")
      .replacing("</script>", with: "")
  }

  private func crumbs(_ crumbs: [(String, String)]) -> String {
    let items = crumbs.enumerated().map { index, crumb in
      #"{"@type":"ListItem","position":\#(index + 1),"name":"\#(crumb.0)","#
        + #""item":"https://school.example/mentoring/\#(crumb.1)"}"#
    }
    return #"{"@type":"BreadcrumbList","itemListElement":[\#(items.joined(separator: ","))]}"#
  }

  private func graph(_ things: String...) -> String {
    #"{"@context":"https://schema.org","@graph":[\#(things.joined(separator: ","))]}"#
  }

  @Test func `the home page tells whose section it is`() throws {
    var section = try PublicSection.empty()
    section.organization.address = "Город, улица, 1"
    section.organization.inn = "5400000000"
    section.organization.ogrn = "1025400000000"
    let site = try RenderedSite(section)
    #expect(
      try data(site, "index.html")
        == graph(
          #"{"@type":"School","@id":"https://school.example/mentoring/#organization","#
            + #""name":"МБОУ «Школа № 7»","alternateName":"Школа № 7","#
            + #""url":"https://school.example","address":"Город, улица, 1","#
            + #""taxID":"5400000000","identifier":{"@type":"PropertyValue","#
            + #""propertyID":"ОГРН","value":"1025400000000"}}"#,
          #"{"@type":"WebSite","name":"Наставничество — Школа № 7","#
            + #""description":"Раздел о наставничестве: Школа № 7","#
            + #""url":"https://school.example/mentoring/","inLanguage":"ru","#
            + #""publisher":\#(MetadataTests.organization)}"#))
  }

  @Test func `news are articles with a day, authors and a picture`() throws {
    var section = try PublicSection.empty()
    var item = try PublicNews("a", "Встреча", on: "2026-09-10", text: "![Класс](media:p)")
    item.summary = "Слова."
    item.author = .named("Орлова Вера", "orlova-vera", line: 7)
    section.news = [item]
    section.pictures["p"] = PublicPicture(
      id: "p", original: "p.png", alt: "Урок", credit: nil, lines: [LedgerLine(index: 8)])
    section.pictures["p"]?.isTransferable = true
    let site = try RenderedSite(section, assets: MetadataTests.assets)
    #expect(
      try data(site, "novosti/a/index.html")
        == graph(
          crumbs([("Наставничество", ""), ("Новости", "novosti/"), ("Встреча", "novosti/a/")]),
          #"{"@type":"NewsArticle","headline":"Встреча","description":"Слова.","#
            + #""datePublished":"2026-09-10T00:00:00+03:00","#
            + #""image":"https://school.example/mentoring/assets/p.jpg","inLanguage":"ru","#
            + #""url":"https://school.example/mentoring/novosti/a/","#
            + #""mainEntityOfPage":"https://school.example/mentoring/novosti/a/","#
            + #""author":[{"@type":"Person","name":"Орлова Вера","#
            + #""url":"https://school.example/mentoring/nastavniki/orlova-vera/"}],"#
            + #""publisher":\#(MetadataTests.organization)}"#))
    let head = try site.metadata("novosti/a/index.html")
    for line in [
      #"<meta property="og:type" content="article">"#,
      #"<meta property="og:title" content="Встреча">"#,
      #"<meta property="og:description" content="Слова.">"#,
      #"<meta property="og:url" content="https://school.example/mentoring/novosti/a/">"#,
      #"<meta property="article:published_time" content="2026-09-10T00:00:00+03:00">"#,
      #"<meta property="og:image" content="https://school.example/mentoring/assets/p.jpg">"#,
      #"<meta property="og:image:width" content="800">"#,
      #"<meta property="og:image:alt" content="Урок">"#,
    ] { #expect(head.contains(line)) }
    let lines = try site.trace("novosti/a/index.html").lines
    #expect(lines.isSuperset(of: [LedgerLine(index: 7), LedgerLine(index: 8)]))
  }

  @Test func `an event tells when and where it is`() throws {
    var section = try PublicSection.empty()
    var event = PublicEvent(
      "sbor", "Сбор", starts: try PublicMoment("2026-12-01", minute: 840),
      text: "Приходите.\n\n![](media:p)")
    event.ends = try PublicMoment("2026-12-01", minute: 930)
    event.place = "Актовый зал"
    event.audience = "Наставники"
    section.events = [event]
    section.pictures["p"] = PublicPicture(
      id: "p", original: "p.png", alt: "Зал", credit: nil, lines: [LedgerLine(index: 8)])
    section.pictures["p"]?.isTransferable = true
    let site = try RenderedSite(section, assets: MetadataTests.assets)
    #expect(
      try data(site, "meropriyatiya/sbor/index.html")
        == graph(
          crumbs([
            ("Наставничество", ""), ("Мероприятия", "meropriyatiya/"),
            ("Сбор", "meropriyatiya/sbor/"),
          ]),
          #"{"@type":"Event","name":"Сбор","description":"Приходите.","#
            + #""startDate":"2026-12-01T14:00:00+03:00","endDate":"2026-12-01T15:30:00+03:00","#
            + #""eventStatus":"https://schema.org/EventScheduled","#
            + #""image":"https://school.example/mentoring/assets/p.jpg","#
            + #""location":{"@type":"Place","name":"Актовый зал"},"#
            + #""audience":{"@type":"Audience","audienceType":"Наставники"},"inLanguage":"ru","#
            + #""url":"https://school.example/mentoring/meropriyatiya/sbor/","#
            + #""organizer":\#(MetadataTests.organization)}"#))
  }

  /// Titles that want to be more than words.
  static let hostile = [
    "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!-- ",
    "кавычки \"'«»", "\u{1F468}\u{200D}\u{1F393} & \u{2028}\u{2029}",
    "\u{202E}слева направо\u{202C}", "обратная \\ косая",
  ]

  @Test(arguments: hostile)
  func `a title stays words in the head of the page and in the data block`(_ title: String) throws {
    var section = try PublicSection.empty()
    section.news = [try PublicNews("a", title, on: "2026-09-10", text: "Слова.")]
    section.events = [PublicEvent("b", title, starts: try PublicMoment("2026-12-01"), text: "Да.")]
    section.events[0].place = title
    let site = try RenderedSite(section)
    for path in ["novosti/a/index.html", "meropriyatiya/b/index.html"] {
      let page = try site.page(path)
      #expect(!page.contains("<script>alert"))
      #expect(!page.contains("<img src=x"))
      #expect(!page.contains("<!--"))
      let block = try data(site, path)
      #expect(!block.contains { "<>&\u{2028}\u{2029}".contains($0) })
      let head = try site.metadata(path).split(separator: "\n")
      #expect(head.contains { $0.hasPrefix("<meta property=\"og:title\" content=\"") })
    }
  }

  @Test func `the answer to a missing address tells nothing`() throws {
    #expect(try RenderedSite(try .empty()).metadata("404.html") == "")
  }
}
