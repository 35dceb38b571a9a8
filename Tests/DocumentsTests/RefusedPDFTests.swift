import Platform
import Testing

@testable import Documents

@Suite("A PDF that cannot be looked into") struct RefusedPDFTests {
  private static func said(_ summary: String, _ hint: String) -> String {
    """
    ошибка[file.unreadable]: \(summary)
     --> documents/plan.pdf
      = почему: Файл не проверен, поэтому опубликовать его нельзя.
      = что делать: \(hint)

    Ошибок: 1

    """
  }

  /// A file locked by qpdf, which anyone with the program could have done.
  private static func locked(_ file: [UInt8], password: String) throws -> [UInt8] {
    let limits = ProgramLimits(time: .seconds(20), memory: 1 << 30, output: 1 << 20)
    let qpdf = try ExternalProgram("qpdf", limits: limits)
    let arguments = ["--encrypt", password, "owner", "256", "--", ExternalProgram.inputPath, "-"]
    return try qpdf.run(arguments, input: file.span).output
  }

  @Test func `is locked by a password`() throws {
    let file = try RefusedPDFTests.locked(PDFFile.page("Plan").bytes, password: "user")
    #expect(
      Look(file, as: "documents/plan.pdf").said
        == RefusedPDFTests.said("Файл закрыт паролем", "Сохраните документ без пароля"))
  }

  @Test func `but not for its owner's password alone, which only forbids printing`() throws {
    let file = try RefusedPDFTests.locked(
      PDFFile.page("Plan").with(information: "/Author(Ivanov)").bytes, password: "")
    let look = Look(file, as: "documents/plan.pdf")
    #expect(look.said == "")
    #expect(look.words() == ["Plan"])
    let copy = look.document?.published ?? []
    #expect(!String(decoding: copy, as: UTF8.self).contains("/Encrypt"))
    #expect(Look(file, as: "documents/plan.pdf").document?.published == copy)
  }

  @Test func `ends early`() {
    let file = Array(PDFFile.page("Plan").bytes.prefix(40))
    #expect(
      Look(file, as: "documents/plan.pdf").said
        == RefusedPDFTests.said(
          "Файл повреждён: это документ PDF, но он не читается до конца",
          "Сохраните документ заново или скопируйте файл ещё раз"))
  }

  @Test func `holds other files`() {
    let file = PDFFile.page(
      "Plan", catalog: "/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>",
      more: [
        "<</Type/Filespec/F(spisok.txt)/EF<</F 7 0 R>>>>",
        PDFFile.stream("Ivanov", "/Type/EmbeddedFile"),
      ]
    ).bytes
    #expect(
      Look(file, as: "documents/plan.pdf").said
        == RefusedPDFTests.said(
          "Внутрь документа PDF вложены другие файлы",
          "Сохраните документ без вложений; файлы из него опубликуйте отдельно"))
  }

  @Test func `is a form that one program alone shows`() {
    let file = PDFFile.page(
      "Plan", catalog: "/AcroForm<</Fields[]/XFA 6 0 R>>",
      more: [PDFFile.stream("<xdp/>")]
    ).bytes
    #expect(
      Look(file, as: "documents/plan.pdf").said
        == RefusedPDFTests.said(
          "В документе PDF форма XFA, ответы в которой видит только Adobe Reader",
          "Напечатайте форму в новый файл PDF"))
  }

  @Test func `for want of a program tells what to install`() {
    #expect(
      Look(PDFFile.page("Plan").bytes, as: "a.pdf", tools: []).said == """
        ошибка[tool.missing]: Для проверки документов нужна программа qpdf, а её нет
          = почему: Без неё не узнать, чьи имена есть в файле, а публиковать непроверенный файл \
        нельзя.
          = что делать: Установите её: apt install qpdf

        Ошибок: 1

        """)
  }
}
