import SampleFiles
import Testing

@testable import Documents

@Suite("An office document") struct WordTests {
  @Test func `is read word by word, however its letters are cut into runs`() {
    let look = Look(
      OfficeFile.docx(
        """
        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ива</w:t></w:r><w:proofErr/><w:r><w:t>нов</w:t></w:r>\
        <w:r><w:tab/><w:t>Пётр &amp; Ко</w:t><w:br/><w:t>дома</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:t>Анна</w:t></w:p></w:tc><w:tc><w:p><w:t>5 а</w:t></w:p></w:tc>\
        </w:tr></w:tbl>
        """
      ).bytes, as: "documents/plan.docx")
    #expect(look.words() == ["Иванов Пётр & Ко", "дома", "Анна | 5 а |"])
    #expect(look.said == "")
  }

  @Test(arguments: [
    "<w:t>Иванов</w:t><w:br/><w:t>Иван</w:t>", "<w:t>Иванов</w:t><w:cr/><w:t>Иван</w:t>",
    "<w:t>Иванов</w:t><w:br></w:br><w:t>Иван</w:t>", "<w:t>Иванов</w:t></w:p><w:p><w:t>Иван</w:t>",
  ])
  func `ends a line at a break, and no paragraph`(_ run: String) {
    let look = Look(OfficeFile.docx("<w:p>\(run)</w:p>").bytes, as: "documents/plan.docx")
    #expect(look.everything.contains("Иванов\nИван\n"))
  }

  @Test func `keeps the cells of a row together, whatever empty lines end them`() {
    let look = Look(
      OfficeFile.docx(
        """
        <w:tbl><w:tr><w:tc><w:p><w:t>Иванов</w:t></w:p><w:p/><w:p/></w:tc>\
        <w:tc><w:p><w:t>Иван</w:t></w:p></w:tc></w:tr></w:tbl>
        """
      ).bytes, as: "documents/plan.docx")
    #expect(look.everything.contains("Иванов\n | Иван | \n"))
  }

  @Test func `shows what was struck out and what was written in, each as a whole word`() {
    let look = Look(
      OfficeFile.docx(
        """
        <w:p><w:r><w:t>Иван</w:t></w:r>\
        <w:del w:author="Петрова А. С."><w:r><w:delText>ова</w:delText></w:r></w:del>\
        <w:ins w:author="Петрова А. С."><w:r><w:t>ов</w:t></w:r></w:ins></w:p>
        """
      ).bytes, as: "documents/plan.docx")
    #expect(look.words() == ["Иванов", "Иванова"])
    #expect(look.document?.stripped == ["author"])
    #expect(!look.everything.contains("Петрова"))
  }

  @Test func `hides nothing in headers, notes, boxes, fields and remarks`() {
    let look = Look(
      OfficeFile.docx(
        """
        <w:p><w:r><w:t>Спи</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r>\
        <w:t>Сидоров</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>\
        <w:r><w:t>сок</w:t></w:r><w:r><w:instrText>HYPERLINK "mailto:a@b.ru"</w:instrText></w:r>\
        <w:drawing descr="Снимок Кузнецова"/></w:p>
        """,
        more: [
          "word/header1.xml": "<w:hdr><w:p><w:r><w:t>Колонтитул</w:t></w:r></w:p></w:hdr>",
          "word/footnotes.xml": "<w:footnotes><w:footnote><w:p><w:r><w:t>Сноска</w:t></w:r></w:p>"
            + "</w:footnote></w:footnotes>",
          "word/comments.xml": "<w:comments><w:comment w:author=\"Иванов П.\" w:initials=\"ИП\">"
            + "<w:p><w:r><w:t>Проверить</w:t></w:r></w:p></w:comment></w:comments>",
          "word/_rels/document.xml.rels":
            "<R><Relationship Target=\"https://vk.com/petrova\"/></R>",
        ]
      ).bytes, as: "documents/plan.docx")
    #expect(look.words(.comment) == ["Проверить"])
    #expect(
      Set(look.words()).isSuperset(of: [
        "Список", "Сидоров", "Колонтитул", "Сноска", "HYPERLINK \"mailto:a@b.ru\"",
        "Снимок Кузнецова", "https://vk.com/petrova",
      ]))
    #expect(look.document?.stripped == ["author", "initials"])
    #expect(!look.everything.contains("Иванов"))
  }

  @Test func `loses who made it and when, and keeps its title`() throws {
    let file = OfficeFile.docx(
      "<w:p><w:r><w:t>План</w:t></w:r></w:p>",
      more: [
        "docProps/core.xml": OfficeFile.core(creator: "Иванов Пётр", editor: "Сидоров"),
        "docProps/app.xml": "<Properties><Company>ИП Иванов</Company><Manager/></Properties>",
        "docProps/custom.xml": "<Properties><property name=\"Тема\"><vt:lpwstr>О плане"
          + "</vt:lpwstr></property></Properties>",
      ])
    let look = Look(file.bytes, as: "documents/plan.docx")
    let document = try #require(look.document)
    #expect(document.stripped == ["Company", "creator", "lastModifiedBy"])
    #expect(!look.everything.contains("Иванов") && !look.everything.contains("Сидоров"))
    #expect(look.words(.property("docProps/core.xml")) == ["План"])
    #expect(look.words(.property("docProps/custom.xml")) == ["О плане", "Тема"])
    // The parts of the same document saved a year later, in the same order.
    var later = file
    for index in later.members.indices { later.members[index].time += 1 << 25 }
    later.comment = "Иванов"
    #expect(Look(later.bytes, as: "documents/plan.docx").document?.published == document.published)
    #expect(Look(document.published, as: "a.docx").document?.published == document.published)
  }

  @Test func `that is signed keeps every byte and is reported`() {
    let file = OfficeFile.docx(
      "<w:p><w:r><w:t>План</w:t></w:r></w:p>",
      more: [
        "docProps/core.xml": OfficeFile.core(creator: "Иванов Пётр"),
        "_xmlsignatures/sig1.xml": "<Signature/>",
      ]
    ).bytes
    let look = Look(file, as: "documents/plan.docx")
    #expect(look.document?.published == file)
    #expect(look.words(.property("docProps/core.xml")) == ["План", "Иванов Пётр"])
    #expect(
      look.said == """
        предупреждение[document.metadata]: В свойствах подписанного файла сказано, кто его \
        составил: автор
         --> documents/plan.docx
          = почему: Подписанный файл не меняется: от любой правки подпись стала бы неверной.
          = что делать: Если это имя публиковать нельзя, удалите свойства и подпишите документ \
        заново

        Ошибок нет, предупреждений: 1

        """)
  }

  @Test func `of Excel is read row by row, with what no cell shows`() {
    let look = Look(
      OfficeFile.xlsx(
        strings:
          "<si><t>Пётр</t></si><si><r><t>Ива</t></r><r><t>нов</t></r></si><si><t>Забыт</t></si>",
        rows: "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c><v>79130000000</v></c>"
          + "<c s=\"1\"><v>41046</v></c></row>"
          + "<row hidden=\"1\"><c t=\"inlineStr\"><is><t>Скрыт</t></is></c></row>",
        more: [
          "xl/comments1.xml": "<comments><authors><author>Сидоров</author></authors>"
            + "<commentList><comment><text><r><t>Спросить</t></r></text></comment></commentList>"
            + "</comments>",
          "xl/styles.xml":
            "<s><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></s>",
        ]
      ).bytes, as: "documents/plan.xlsx")
    #expect(look.words().contains("Иванов | Пётр | 79130000000 | 17.05.2012 |"))
    #expect(Set(look.words()).isSuperset(of: ["Скрыт |", "Забыт", "Лист"]))
    #expect(look.words(.comment) == ["Спросить"])
    #expect(look.document?.stripped == ["author"])
  }

  private static let values: [String: String] = [
    "+79134567890": "<w:docVar w:name=\"a\" w:val=\"+79134567890\"/>",
    "22.08.2015": "<w:docVar w:name=\"b\" w:val=\"22.08.2015\"/>",
    "Protasov Gleb": "<w:docVar w:name=\"c\" w:val=\"Protasov Gleb\"/>",
    "AUTHOR Protasov_Gleb": "<w:fldSimple w:instr=\" AUTHOR Protasov_Gleb \"/>",
    "Глеб": "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"0413\"/><w:t>леб</w:t></w:r></w:p>",
    "Протасов": "<w:p><w:t>Прот</w:t><!-- и --><?a b?><w:t>асов</w:t></w:p>",
    "secret Протасов Глеб": "<?secret Протасов Глеб?>", "Глеб Протасов": "<!--Глеб Протасов-->",
  ]

  @Test(arguments: values.keys.sorted())
  func `hides nothing in attributes, signs, instructions and comments`(_ words: String) throws {
    let part = try #require(WordTests.values[words])
    let look = Look(
      OfficeFile.docx("<w:p/>", more: ["word/settings.xml": "<w:settings>\(part)</w:settings>"])
        .bytes, as: "documents/plan.docx")
    #expect(look.words().contains(words), "\(look.everything)")
  }

  @Test func `is not read for the numbers and names of its format`() {
    let look = Look(
      OfficeFile.docx(
        """
        <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        w14:paraId="1A2B3C4D" w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="ListParagraph"/>\
        <w:jc w:val="center"/></w:pPr><v:shape path="m12 05 2012 13 11 2011 l 1 2 3"/><w:ins w:id="1" w:date="2015-08-22T10:00:00Z"/></w:p>
        """
      ).bytes, as: "documents/plan.docx")
    #expect(look.words() == [])
  }

  @Test func `of Excel hides nothing in heads of pages, pivot tables and forms of numbers`() {
    let look = Look(
      OfficeFile.xlsx(
        strings: "",
        rows: "<row><c><v>7.913456789E10</v></c><c s=\"0\"><v>40776</v></c></row></sheetData>"
          + "<headerFooter><oddHeader>&amp;C&amp;\"Arial,Bold\"&amp;12Протасов Глеб&amp;RТом &amp;P"
          + "</oddHeader></headerFooter><sheetData>",
        more: [
          "xl/workbook.xml": "<workbook><workbookPr date1904=\"1\"/></workbook>",
          "xl/styles.xml": "<s><cellXfs><xf numFmtId=\"170\"/></cellXfs>"
            + "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm\"/></numFmts></s>",
          "xl/pivotCache/pivotCacheDefinition1.xml": "<c><cacheField name=\"Ученик\"><sharedItems>"
            + "<s v=\"Сидоров\"/><s v=\"Протасов\"/></sharedItems></cacheField>"
            + "<cacheField name=\"Имя\"><sharedItems/></cacheField></c>",
          "xl/pivotCache/pivotCacheRecords1.xml": "<c><r><x v=\"1\"/><s v=\"Глеб\"/>"
            + "<n v=\"79134567890\"/><d v=\"2015-08-22T00:00:00\"/></r></c>",
        ]
      ).bytes, as: "documents/plan.xlsx")
    #expect(look.words().contains("79134567890 | 22.08.2015 |"), "\(look.words())")
    #expect(look.words().contains("Протасов Глеб"))
    #expect(look.words().contains("Протасов | Глеб | 79134567890 | 2015-08-22 |"))
  }

  @Test func `of PowerPoint is read with the notes of the speaker`() {
    let file = ZipFile(members: [
      ZipFile.Member("[Content_Types].xml", "<Types/>"),
      ZipFile.Member(
        "ppt/slides/slide1.xml",
        "<p:sld><a:p><a:r><a:t>Ива</a:t></a:r><a:r><a:t>нов</a:t></a:r></a:p></p:sld>"),
      ZipFile.Member(
        "ppt/notesSlides/notesSlide1.xml",
        "<p:notes><a:p><a:t>Сказать о Петровой</a:t></a:p></p:notes>"),
      ZipFile.Member(
        "ppt/commentAuthors.xml", "<p:cmAuthorLst><p:cmAuthor name=\"Сидоров\"/></p:cmAuthorLst>"),
    ])
    let look = Look(file.bytes, as: "documents/plan.pptx")
    #expect(Set(look.words()).isSuperset(of: ["Иванов", "Сказать о Петровой"]))
    #expect(!look.everything.contains("Сидоров"))
  }

  @Test func `of LibreOffice is read with remarks that stand inside a word`() throws {
    let file = OfficeFile.odt(
      """
      <text:p>Ива<office:annotation><dc:creator>Сидоров</dc:creator><text:p>Кто это?</text:p>\
      </office:annotation>н<text:span>ов</text:span><text:s/>Пётр<text:tab/>дома\
      <text:line-break/>всегда</text:p>
      """,
      meta: "<meta:initial-creator>Сидоров</meta:initial-creator><dc:title>План</dc:title>")
    let look = Look(file.bytes, as: "documents/plan.odt")
    #expect(Set(look.words()).isSuperset(of: ["Иванов Пётр дома", "всегда", "Кто это?"]))
    #expect(look.document?.stripped == ["creator", "initial-creator"])
    #expect(!look.everything.contains("Сидоров"))
    let copy = try #require(look.document?.published)
    #expect(Array(copy[30..<38]) == Array("mimetype".utf8))
  }

  @Test func `loses what a camera wrote into its pictures`() throws {
    let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 16] + Array("Exif\0\0Ivanov\0\0".utf8)
    var file = OfficeFile.docx("<w:p/>")
    file.members.append(ZipFile.Member("word/media/image1.jpeg", bytes: picture + [0xFF, 0xD9]))
    let look = Look(file.bytes, as: "documents/plan.docx")
    #expect(look.document?.stripped == ["EXIF"])
    let copy = try #require(look.document?.published)
    #expect(!String(decoding: copy, as: UTF8.self).contains("Ivanov"))
    #expect(look.said == "")
  }
}
