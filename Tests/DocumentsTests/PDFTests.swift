import Testing

@testable import Documents

@Suite("A PDF") struct PDFTests {
  private static let author =
    "/Author \(PDFFile.text("Иванов Пётр"))/Producer(Writer)"
    + "/Title \(PDFFile.text("План"))/CreationDate(D:20260901120000+03'00')"

  @Test func `is read`() {
    let look = Look(PDFFile.page("Petrova Anna").bytes, as: "documents/plan.pdf")
    #expect(look.words() == ["Petrova Anna"])
    #expect(look.said == "")
  }

  /// The rows of a table, drawn cell by cell in one order or the other.
  private static let tables: [String: [(x: Int, y: Int, words: String)]] = [
    "row by row": [
      (50, 700, "1"), (80, 700, "Ivanov"), (250, 700, "Pyotr"), (400, 700, "pupil"),
      (50, 680, "2"), (80, 680, "Petrov"), (250, 680, "Oleg"), (400, 680, "pupil"),
    ],
    "column by column": [
      (50, 700, "1"), (50, 680, "2"), (80, 700, "Ivanov"), (80, 680, "Petrov"),
      (250, 700, "Pyotr"), (250, 680, "Oleg"), (400, 700, "pupil"), (400, 680, "pupil"),
    ],
  ]

  @Test(arguments: tables.keys.sorted())
  func `keeps the cells of a row together, in whatever order they are drawn`(_ order: String) {
    let cells = PDFTests.tables[order] ?? []
    let drawing = cells.map { "BT /F1 12 Tf \($0.x) \($0.y) Td (\($0.words)) Tj ET" }
    var file = PDFFile.page("")
    file.objects[3] = PDFFile.stream(drawing.joined(separator: "\n"))
    let look = Look(file.bytes, as: "documents/plan.pdf")
    #expect(look.words().contains("1 | Ivanov | Pyotr | pupil"))
    #expect(look.words().contains("2 | Petrov | Oleg | pupil"))
  }

  @Test func `loses everything that it says of itself but its title`() throws {
    let look = Look(
      PDFFile.page("Plan").with(information: PDFTests.author).bytes, as: "documents/plan.pdf")
    let document = try #require(look.document)
    #expect(document.stripped == ["Author", "CreationDate", "Producer"])
    #expect(look.words(.property("Title")) == ["План"])
    #expect(look.said == "")
    let copy = String(decoding: document.published, as: UTF8.self)
    #expect(!copy.contains("/Author") && !copy.contains("/Producer") && copy.contains("/Title"))
  }

  @Test func `loses XMP wherever it hangs, and the older versions that editors leave`() throws {
    let xmp = PDFFile.stream(
      "<x:xmpmeta><dc:creator>Ivanov Pyotr</dc:creator></x:xmpmeta>", "/Type/Metadata/Subtype/XML")
    var file = PDFFile.page(
      "Plan", catalog: "/Metadata 6 0 R", page: "/PieceInfo<</Word<</Private(Ivanov)>>>>",
      more: [xmp]
    ).with(information: PDFTests.author).bytes
    // An editor that saves its changes behind the file, as most do.
    file += Array("4 0 obj\n\(PDFFile.stream("BT /F1 9 Tf (New) Tj ET"))\nendobj\n".utf8)
    let document = try #require(Look(file, as: "a.pdf").document)
    #expect(document.stripped == ["Author", "CreationDate", "Metadata", "PieceInfo", "Producer"])
    let copy = String(decoding: document.published, as: UTF8.self)
    #expect(!copy.contains("Ivanov") && !copy.contains("xmpmeta"))
  }

  @Test func `becomes the same bytes every time`() {
    let file = PDFFile.page("Plan").with(information: PDFTests.author).bytes
    let copies = (0..<2).map { _ in Look(file, as: "a.pdf").document?.published }
    #expect(copies[0] == copies[1])
    #expect(Look(copies[0] ?? [], as: "a.pdf").document?.stripped == [])
  }

  @Test func `tells what stands in remarks, bookmarks and forms`() {
    let remark =
      "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T \(PDFFile.text("Иванов"))"
      + "/Contents \(PDFFile.text("Спросить у Петровой"))>>"
    let field =
      "<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]/T(name)"
      + "/V \(PDFFile.text("Сидоров Олег"))>>"
    let look = Look(
      PDFFile.page(
        "Plan", catalog: "/Outlines 8 0 R/AcroForm<</Fields[7 0 R]>>",
        page: "/Annots[6 0 R 7 0 R]",
        more: [
          remark, field, "<</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>>",
          "<</Title \(PDFFile.text("О Кузнецове"))/Parent 8 0 R/Dest[3 0 R/Fit]>>",
        ]
      ).bytes, as: "documents/plan.pdf")
    #expect(look.words(.comment) == ["Спросить у Петровой"])
    #expect(look.words().contains("Сидоров Олег"))
    #expect(look.words().contains("О Кузнецове"))
    #expect(look.document?.stripped == ["T"])
    #expect(!look.everything.contains("Иванов"))
  }

  @Test func `with Windows letters in its title is read all the same`() {
    // «Иванов» as programs of the nineties wrote it, with no word about the encoding.
    let look = Look(
      PDFFile.page("Plan").with(information: "/Title<C8E2E0EDEEE2>").bytes, as: "a.pdf")
    #expect(look.words(.property("Title")) == ["Иванов"])
  }

  @Test func `that is a scan is warned about`() {
    let picture = PDFFile.stream(
      "ABC", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB")
    var file = PDFFile.page("", more: [picture])
    file.objects[2] = file.objects[2].replacing(
      "/Font<</F1 5 0 R>>", with: "/XObject<</I 6 0 R>>")
    #expect(
      Look(file.bytes, as: "documents/plan.pdf").said == """
        предупреждение[document.no-text-layer]: В файле нет текста, который читает программа: \
        документ PDF
         --> documents/plan.pdf
          = почему: Имена в нём не проверены, его не найти поиском и не прослушать.
          = что делать: Распознайте текст или положите рядом доступную версию; имена проверьте \
        глазами

        Ошибок нет, предупреждений: 1

        """)
  }

  @Test func `that is signed outside keeps every byte and is reported`() {
    let file = PDFFile.page("Plan").with(information: PDFTests.author).bytes
    let look = Look(file, as: "documents/plan.pdf", isSigned: true)
    #expect(look.document?.published == file)
    #expect(look.words(.property("Author")) == ["Иванов Пётр"])
    #expect(
      look.said == """
        предупреждение[document.metadata]: В свойствах подписанного файла сказано, кто его \
        составил: автор
         --> documents/plan.pdf
          = почему: Подписанный файл не меняется: от любой правки подпись стала бы неверной.
          = что делать: Если это имя публиковать нельзя, удалите свойства и подпишите документ \
        заново

        Ошибок нет, предупреждений: 1

        """)
  }

  @Test func `that is signed inside keeps every byte`() {
    let signature =
      "<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 9 9 9]/Contents<00>"
      + "/Name \(PDFFile.text("Петрова А. С."))>>"
    let file = PDFFile.page(
      "Plan", catalog: "/AcroForm<</Fields[7 0 R]>>",
      more: [signature, "<</FT/Sig/T(s)/V 6 0 R>>"]
    ).with(information: PDFTests.author).bytes
    let look = Look(file, as: "a.pdf")
    #expect(look.document?.published == file)
    #expect(look.words(.property("Name")) == ["Петрова А. С."])
  }

  @Test func `tells what stands on layers that are switched off`() {
    var file = PDFFile.page(
      "Plan", catalog: "/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>",
      more: ["<</Type/OCG/Name(Layer)>>"])
    file.objects[2] = file.objects[2].replacing(
      "/Resources<<", with: "/Resources<</Properties<</L 6 0 R>>")
    file.objects[3] = PDFFile.stream(
      "/OC /L BDC BT /F1 12 Tf 72 700 Td (Ivanov) Tj ET EMC BT /F1 12 Tf 72 600 Td (Plan) Tj ET")
    let look = Look(file.bytes, as: "documents/plan.pdf")
    #expect(look.words().contains("Ivanov"))
  }

  @Test func `that is signed tells what its earlier versions said`() {
    let first = PDFFile.page("Ivanov").bytes
    // A change of the page, written behind the file as editors do.
    let content = "4 0 obj\n\(PDFFile.stream("BT /F1 12 Tf 72 700 Td (Plan) Tj ET"))\nendobj\n"
    let table = first.count + content.utf8.count
    let offset = String(repeating: "0", count: 10 - String(first.count).count) + "\(first.count)"
    let start = String(decoding: first, as: UTF8.self).split(separator: "\n").dropLast().last ?? ""
    let change =
      content + "xref\n4 1\n\(offset) 00000 n \n"
      + "trailer\n<</Size 6/Root 1 0 R/Prev \(start)>>\nstartxref\n\(table)\n%%EOF\n"
    let look = Look(first + Array(change.utf8), as: "documents/plan.pdf", isSigned: true)
    #expect(look.words() == ["Plan"])
    #expect(look.words(.earlierVersion) == ["Ivanov"])
  }
}
