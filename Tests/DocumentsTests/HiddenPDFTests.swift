import Testing

@testable import Documents

@Suite("What a PDF does not show") struct HiddenPDFTests {
  private static func drawing(_ drawing: String, _ page: String = "") -> PDFFile {
    var file = PDFFile.page("Plan", page: page)
    file.objects[3] = PDFFile.stream("BT /F1 12 Tf 72 700 Td (Plan) Tj ET\n" + drawing)
    return file
  }

  private static let letters = "PROTASOV".enumerated().map { index, letter in
    "BT /F1 12 Tf 300 \(600 - 20 * index) Td (\(letter)) Tj ET"
  }

  private static let files: [String: (file: PDFFile, words: String)] = [
    "words beside the page": (
      drawing("BT /F1 12 Tf 900 300 Td (Protasov Gleb) Tj ET"), "Protasov Gleb"
    ),
    "words beside the cut page": (
      drawing("BT /F1 12 Tf 72 800 Td (Protasov Gleb) Tj ET", "/CropBox[0 0 595 750]"),
      "Protasov Gleb"
    ),
    "letters far apart": (drawing("BT /F1 12 Tf 12 Tc 72 300 Td (Protasov) Tj ET"), "Protasov"),
    "letters beneath each other": (drawing(letters.joined(separator: "\n")), "PROTASOV"),
    "a program": (
      .page("Plan", catalog: "/OpenAction<</S/JavaScript/JS(app.alert\\('Protasov Gleb'\\))>>"),
      "Protasov Gleb"
    ),
    "a program in a stream": (
      .page(
        "Plan", catalog: "/OpenAction<</S/JavaScript/JS 6 0 R>>",
        more: [PDFFile.stream("alert('\\\\u041fротасов')")]), "Протасов"
    ),
    "the name of a remark": (
      .page("Plan", page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]/NM(Protasov Gleb)>>]"),
      "Protasov Gleb"
    ),
    "a place to go to": (
      .page("Plan", catalog: "/Dests<</Protasov#20Gleb[3 0 R/Fit]>>"), "Protasov Gleb"
    ),
    "a place in old letters": (
      .page("Plan", catalog: "/Dests<</#cf#f0#ee#f2#e0#f1#ee#e2[3 0 R/Fit]>>"), "Протасов"
    ),
  ]

  @Test(arguments: files.keys.sorted())
  func `is read all the same`(_ name: String) throws {
    let (file, words) = try #require(HiddenPDFTests.files[name])
    let look = Look(file.bytes, as: "documents/plan.pdf")
    #expect(look.everything.contains(words), "\(look.everything) \(look.said)")
    #expect(look.words().contains("Plan"))
  }

  private static let fonts: [String: String] = [
    "numbers of shapes": "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+A/Encoding/Identity-H"
      + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+A"
      + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>",
    "numbers of its own":
      "<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+A/FirstChar 0/LastChar 9>>",
  ]

  @Test(arguments: fonts.keys.sorted())
  func `by a font whose letters nobody knows is told of`(_ name: String) throws {
    var file = PDFFile.page("Plan", more: [try #require(HiddenPDFTests.fonts[name])])
    file.objects[2] = file.objects[2].replacing("/F1 5 0 R", with: "/F1 5 0 R/F2 6 0 R")
    let look = Look(file.bytes, as: "documents/plan.pdf")
    #expect(
      look.said == """
        предупреждение[document.no-text-layer]: Текст читается не весь: в одном из шрифтов не \
        сказано, где какая буква
         --> documents/plan.pdf
          = почему: Имена, набранные этим шрифтом, не проверены, их не найти поиском.
          = что делать: Сохраните документ как PDF заново из той программы, где он сделан

        Ошибок нет, предупреждений: 1

        """, "\(look.said)")
  }

  @Test(arguments: [
    "План на год", "А. С. Петрова", "а б в", "5 А класс", "Иванов И И", "a b\n\nc d",
  ])
  func `is not made up of letters that stand alone`(_ text: String) {
    #expect(PDFSpacing.words(of: text) == nil)
  }
}
