import Chance
import Publication
import Testing

@testable import Guard

@Suite("Stretches of pages that were read before")
struct KnownStretchesTests {
  @Test(arguments: UInt64(1)...100)
  func `give away what they give away without a memory`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let searched = try Watched.pupil().leakGuard.searched
    var memory = ScanMemory()
    for number in 0..<40 {
      let page = KnownStretchesTests.page(&random)
      let bytes = Array(page.utf8)
      var whole = FileScan(searched)
      whole.readMarkup(bytes, 0..<bytes.count)
      memory.clear()
      var scan = FileScan(searched, memory)
      scan.read(bytes, as: .html)
      memory = ScanMemory(scan)
      #expect(scan.found == whole.found, "seed \(seed), page \(number): \(page)")
    }
  }

  @Test(arguments: [
    ("<p>Меню</p><p>Иванов Пётр</p>", ["error name pyotr"]),
    ("<p>Меню</p><p title=\"Иванов Пётр\"></p>", ["error name pyotr"]),
    ("<p>Фамилия</p><p>Меню</p><p>Иванов, имя: Пётр</p>", ["warning name pyotr"]),
    ("<p>Меню</p><p title='<p>Меню</p>'>Иванов</p> Пётр", ["warning name pyotr"]),
    ("<p>Меню</p><p title=<p>Меню</p>Иванов Пётр", ["error name pyotr"]),
    ("<!--<p>Меню</p>--><p>Иванов Пётр", ["error name pyotr"]),
    ("<script>a</p><p>Меню</p></script><p>Иванов Пётр", ["error name pyotr"]),
  ])
  func `hide nothing behind them`(page: String, leaks: [String]) throws {
    let watched = try Watched.pupil()
    for _ in 0..<3 {
      #expect(watched.leaks(in: "<p>Меню</p><p>Меню</p><p title='", at: "a.html") == [])
      #expect(watched.leaks(in: page, at: "page.html") == leaks)
    }
  }

  /// A page of pieces that other pages have too, some of them broken.
  private static func page(_ random: inout SplitMix) -> String {
    var page = random.chance(80) ? chrome : ""
    for _ in 0..<random.number(in: 1..<14) {
      let isText = random.chance(45)
      page += random.one(of: isText ? texts : marks) ?? ""
    }
    return page + (random.chance(80) ? chrome : "")
  }

  private static let chrome = """
    <nav aria-label="Раздел"><ul><li><a href="../index.html">Школа № 7</a></li>
    <li class="around">Наставники &amp; друзья</li></ul></nav><p>Поиск</p>
    """

  private static let texts = [
    "Иванов", "Пётр", "Ивановым Петром", "П. С. ", "Сергеевич", "Фамилия", "Имя:", "Отчество",
    "12.05.2012", "родился", "a@a.example", "+7 888 888-88-88", "ул. Садовая, 5", "школа", ", ",
    "Ива", "нов", "-", "'", "&shy;", "ivanov-petr", "петля", "888", "и\u{306}", " ", "\u{AD}",
  ]

  private static let marks = [
    "<p>", "</p>", "<li>", "</li>", "<div>", "</div>", "<br>", "<b>", "</b>", "<td>", "</td>",
    "<p title=\"Иванов\">", "<p title='", "<a href=\"", "\">", "'>", "<!-- Иванов -->", "<!--",
    "-->", "<script>", "</script>", "<script>{\"@a\": \"Иванов Пётр\", \"b\": [\"Меню\"]}</script>",
    "<style>", "</style>", "<", "<p", "<a href=\"\u{AD}\">", "<p data-a=Иванов>", "</", "<p/",
  ]
}

extension FileScan {
  /// What was found, in no order.
  fileprivate var found: [UInt64: String] {
    mentions.mapValues { "\($0.severity) \($0.kind) \($0.people) \($0.parts)" }
  }
}
