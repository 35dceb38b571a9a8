import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The page of documents")
struct DocumentsPageTests {
  private static let path = "normativnaya-baza/index.html"

  @Test func `every level says that its documents are being prepared while it has none`() throws {
    let main = try RenderedSite(try .empty()).main(DocumentsPageTests.path)
    #expect(
      main.headings == [
        "Федеральные документы", "Региональные документы", "Муниципальные документы",
        "Локальные акты",
      ])
    #expect(main.count(of: "Информация готовится.") == 4)
  }

  @Test func `a document shows what it is cited by, its file, its text and its signature`() throws {
    var section = try PublicSection.empty()
    var order = PublicDocument("p", .local, "приказ", title: "О <кураторе>")
    order.numbers = ["151-од", "3"]
    order.date = CivilDate("2026-08-31")
    order.issuers = ["МБОУ «Школа № 7»", "Профсоюз"]
    order.status = PublicTermOfArt(name: "in_force", title: "действует")
    order.file = "documents/p.pdf"
    order.url = "https://law.example/?a=1&b=2"
    order.validFrom = CivilDate("2026-09-01")
    order.accessiblePage = PublicReference(.page, "tekst", title: "Текст приказа")
    order.signature = PublicDocument.Signature(
      signedAt: try PublicMoment("2026-08-31", minute: 965),
      signer: PublicName(
        named: "Левченко Андрей", transferText: "Левченко Андрей", page: nil,
        by: [LedgerLine(index: 7)]),
      post: Disclosed("директор", by: [LedgerLine(index: 8)]), key: "00D0", file: "documents/p.sig")
    section.documents = [order]
    let assets = AssetCatalog(
      stylesheet: "assets/style-0.css", pictures: [:],
      files: [
        "documents/p.pdf": FileAsset(path: "assets/p.pdf", format: "PDF", byteCount: 123_456),
        "documents/p.sig": FileAsset(path: "assets/p.sig", format: "SIG", byteCount: 2048),
      ])
    let site = try RenderedSite(section, assets: assets)
    let main = try site.main(DocumentsPageTests.path)
    #expect(
      main.contains(
        """
        <li class="document has-file" id="p">
        <h3 id="p_title">О &lt;кураторе&gt;</h3>
        <p class="requisites">Приказ от\u{A0}31\u{A0}августа\u{A0}2026\u{A0}г. №\u{A0}151-од, \
        №\u{A0}3, МБОУ «Школа № 7», Профсоюз</p>
        <p class="document-status"><span class="badge badge-in_force">действует</span></p>
        <ul class="links">
        <li><a class="file" href="../assets/p.pdf" id="p_file" \
        aria-labelledby="p_file p_title">Открыть файл <span>(PDF,&nbsp;121\u{A0}КБ)</span></a></li>
        <li><a href="https://law.example/?a=1&amp;b=2" rel="noopener" id="p_text" \
        aria-labelledby="p_text p_title">Официальный текст</a></li>
        <li>Версия для чтения с экрана: <a href="../tekst/index.html">Текст приказа</a></li>
        </ul>
        <dl class="facts">
        <div>
        <dt>Срок действия</dt>
        <dd>с\u{A0}1\u{A0}сентября\u{A0}2026\u{A0}г.</dd>
        </div>
        </dl>
        <div class="stamp">
        <p class="stamp-title">Документ подписан электронной подписью</p>
        <dl class="facts">
        <div>
        <dt>Подписал</dt>
        <dd>Левченко Андрей</dd>
        </div>
        <div>
        <dt>Должность</dt>
        <dd>директор</dd>
        </div>
        <div>
        <dt>Дата подписания</dt>
        <dd>31\u{A0}августа\u{A0}2026\u{A0}г. в\u{A0}16:05</dd>
        </div>
        <div>
        <dt>Ключ подписи</dt>
        <dd><code>00D0</code></dd>
        </div>
        <div>
        <dt>Файл подписи</dt>
        <dd><a href="../assets/p.sig" aria-label="Скачать подпись: О &lt;кураторе&gt;">Скачать</a> \
        (SIG,&nbsp;2\u{A0}КБ)</dd>
        </div>
        </dl>
        </div>
        </li>
        """))
    #expect(
      try site.trace(DocumentsPageTests.path).lines == [LedgerLine(index: 7), LedgerLine(index: 8)])
  }

  @Test func `a document without a title is called by its requisites, once`() throws {
    var section = try PublicSection.empty()
    var letter = PublicDocument("az-1128", .federal, "письмо", title: nil)
    letter.numbers = ["АЗ-1128/08"]
    letter.issuers = ["Минпросвещения России"]
    letter.fileIsWithheld = true
    section.documents = [letter]
    let main = try RenderedSite(section).main(DocumentsPageTests.path)
    #expect(
      main.contains(
        """
        <li class="document" id="az-1128">
        <h3 id="az-1128_title">Письмо №\u{A0}АЗ-1128/08, Минпросвещения России</h3>
        <p class="note">Файл готовится к публикации без персональных данных.</p>
        </li>
        """))
  }

  /// Which documents are attached to which, and how the page then groups them.
  struct Grouping: CustomTestStringConvertible {
    let testDescription: String
    let attached: [(id: String, to: String?)]
    let groups: [String]

    /// The cases, each group as the act with its attachments.
    static let all = [
      Grouping(
        testDescription: "an attachment stands under its act", attached: [("b", "a"), ("a", nil)],
        groups: ["a: b"]),
      Grouping(
        testDescription: "an attachment of an attachment stands under the outermost act",
        attached: [("c", "b"), ("b", "a"), ("a", nil), ("d", "c")], groups: ["a: b c d"]),
      Grouping(
        testDescription: "an attachment to an act that is not shown stands by itself",
        attached: [("b", "z")], groups: ["b:"]),
      Grouping(
        testDescription: "documents attached in a circle stand by themselves",
        attached: [("a", "b"), ("b", "c"), ("c", "a"), ("d", "d")],
        groups: ["a:", "b:", "c:", "d:"]),
      Grouping(
        testDescription: "what hangs on a circle stands under the document that it hangs on",
        attached: [("a", "b"), ("b", "a"), ("c", "a")], groups: ["a: c", "b:"]),
    ]
  }

  @Test(arguments: Grouping.all)
  func grouping(_ grouping: Grouping) {
    let groups = DocumentGroups(
      grouping.attached.map { id, act in
        var document = PublicDocument(id, .local, "приказ", title: id)
        document.attachmentOf = act.map { PublicReference(.document, $0, title: $0) }
        return document
      })
    #expect(
      groups.acts.map { act in
        (["\(act.id):"] + groups.attachments(of: act).map(\.id)).joined(separator: " ")
      } == grouping.groups)
  }

  @Test func `acts of the organisation stand by kind, what they approve first and not named twice`()
    throws
  {
    func document(_ id: String, _ type: String, to act: String? = nil) -> PublicDocument {
      var document = PublicDocument(id, .local, type, title: id)
      document.type = PublicTermOfArt(name: type, title: type)
      document.attachmentOf = act.map { PublicReference(.document, $0, title: $0) }
      return document
    }
    var rules = document("polozhenie", "regulation", to: "prikaz")
    rules.approvedBy = PublicReference(.document, "prikaz", title: "prikaz")
    var section = try PublicSection.empty()
    section.documents = [
      document("pismo", "letter"), document("forma", "form", to: "prikaz"), rules,
      document("anketa", "form", to: "polozhenie"), document("prikaz", "order"),
      document("kurator", "order"),
    ]
    let main = try RenderedSite(section).main(DocumentsPageTests.path)
    #expect(
      main.headings.suffix(9)
        == [
          "Локальные акты", "Положения", "prikaz", "polozhenie", "anketa", "forma", "Приказы",
          "kurator", "Соглашения, письма и другое", "pismo",
        ].suffix(9))
    #expect(
      main.contains(
        """
        <nav class="years" aria-label="Локальные акты по видам">
        <ul>
        <li><a href="#level_local_regulations">Положения <span class="count">4</span></a></li>
        """))
    #expect(!main.contains("Утверждён документом"))
    #expect(main.contains("<h5 id=\"polozhenie_title\">polozhenie</h5>"))
  }

  @Test func `a deep attachment names the document that it belongs to`() throws {
    var section = try PublicSection.empty()
    let act = PublicDocument("a", .local, "приказ", title: "Приказ")
    var plan = PublicDocument("b", .local, "план", title: "План")
    plan.attachmentOf = PublicReference(.document, "a", title: "Приказ")
    var form = PublicDocument("c", .local, "форма", title: "Форма")
    form.attachmentOf = PublicReference(.document, "b", title: "План")
    section.documents = [act, plan, form]
    let main = try RenderedSite(section).main(DocumentsPageTests.path)
    #expect(main.count(of: "Приложение к документу") == 1)
    #expect(main.contains("<dd><a href=\"../normativnaya-baza/index.html#b\">План</a></dd>"))
    #expect(main.contains("<ul class=\"attachments\" aria-labelledby=\"a_attachments\">"))
  }
}

extension PublicDocument {
  /// A document with nothing but a kind and a title.
  fileprivate init(_ id: String, _ level: Level, _ type: String, title: String?) {
    self.init(
      id: id, level: level, type: PublicTermOfArt(name: "x", title: type), numbers: [], date: nil,
      issuers: [], title: title, lines: [])
  }
}
