import Diagnostics
import Pictures
import TestFolder
import Testing

struct DisguisedFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let message: String
  let hint: String

  /// A file that is recognised.
  init(_ description: String, _ text: String, is words: String, hint: String) {
    testDescription = description
    bytes = Array(text.utf8)
    message = "Это не снимок JPEG, PNG или WebP, а \(words), как бы он ни назывался"
    self.hint = hint
  }

  /// A file of no known kind.
  init(_ description: String, bytes: [UInt8]) {
    testDescription = description
    self.bytes = bytes
    message = "Это не снимок JPEG, PNG или WebP, как бы файл ни назывался"
    hint = DisguisedFile.asJPEG
  }

  private static let asJPEG = "Откройте его в программе для фотографий и сохраните как JPEG"
  private static let oneFrame = "Сохраните один кадр как JPEG"
  private static let again = "Скопируйте файл с фотоаппарата или телефона ещё раз"
  private static let itself = "Найдите сам снимок и положите сюда его"
  private static let iPhone =
    "Сохраните снимок как JPEG; чтобы iPhone сразу снимал в JPEG, выберите «Настройки → Камера → "
    + "Форматы → Наиболее совместимые»"

  static let all = [
    DisguisedFile("an empty file", "", is: "пустой файл", hint: again),
    DisguisedFile("SVG", "<svg width='9' height='9'/>", is: "чертёж SVG", hint: asJPEG),
    DisguisedFile(
      "SVG with a script", "\u{FEFF}<?xml version='1.0'?>\r\n<!-- --><SVG><script>1</script></SVG>",
      is: "чертёж SVG", hint: asJPEG),
    DisguisedFile(
      "a web page", "\n<!DOCTYPE html><script>1</script>", is: "страница сайта", hint: itself),
    DisguisedFile("PDF", "%PDF-1.7\n", is: "документ PDF", hint: asJPEG),
    DisguisedFile("TIFF", "MM\0*\0\0\0\u{8}", is: "снимок TIFF", hint: asJPEG),
    DisguisedFile("TIFF of Intel's", "II*\0\u{8}\0\0\0", is: "снимок TIFF", hint: asJPEG),
    DisguisedFile("GIF", "GIF89a", is: "рисунок GIF", hint: oneFrame),
    DisguisedFile("BMP", "BM0000", is: "рисунок BMP", hint: asJPEG),
    DisguisedFile(
      "HEIC", "\0\0\0\u{18}ftypheic\0\0\0\0", is: "снимок HEIC, какие делает iPhone",
      hint: iPhone),
    DisguisedFile("AVIF", "\0\0\0\u{18}ftypavif", is: "снимок AVIF", hint: asJPEG),
    DisguisedFile("a film", "\0\0\0\u{18}ftypisom", is: "видео", hint: oneFrame),
    DisguisedFile(
      "a Word document", "PK\u{3}\u{4}", is: "архив или документ Word", hint: itself),
    DisguisedFile("Photoshop", "8BPS", is: "файл Photoshop", hint: asJPEG),
    DisguisedFile("a letter", bytes: Array("Это письмо".utf8)),
    DisguisedFile("the signature of PNG alone", bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]),
    DisguisedFile("a PNG without width", bytes: Drawing.pngHeader(width: 0, height: 9)),
    DisguisedFile("a PNG beyond 31 bits", bytes: Drawing.pngHeader(width: 1 << 31, height: 1)),
    DisguisedFile("a JPEG without a frame", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0xFF, 0xD9]),
    DisguisedFile("a JPEG of fill bytes", bytes: [0xFF, 0xD8] + Array(repeating: 0xFF, count: 99)),
    DisguisedFile(
      "RIFF that is sound", bytes: Array("RIFF\0\0\0\0WAVEfmt 01234567890123456789".utf8)),
    DisguisedFile(
      "a WebP with an unknown chunk", bytes: Array("RIFF\0\0\0\0WEBPWHAT01234567890123456789".utf8)),
  ]
}

/// A workshop that has no program to run, so whatever it refuses never reached one.
@Suite struct PictureRefusalTests {
  let workshop: PictureWorkshop
  let place: TestFolder

  init() throws {
    place = try TestFolder()
    workshop = PictureWorkshop(cache: "\(place.path)/cache", toolFolders: [])
  }

  private func problem(_ bytes: [UInt8], file: String = "media/klass.jpg") -> Diagnostic? {
    do {
      _ = try workshop.derivatives(of: bytes, file: file, widths: [480])
      return nil
    } catch {
      return error.diagnostic
    }
  }

  @Test(arguments: DisguisedFile.all)
  func `what is no picture is refused by its bytes`(file: DisguisedFile) {
    #expect(
      problem(file.bytes)
        == Diagnostic(
          .imageUnreadable, file.message, at: SourcePlace(file: "media/klass.jpg"),
          hint: file.hint))
  }

  @Test(arguments: [
    Drawing.png(
      rows: [[9, 9]], width: 2, type: 0, chunks: Drawing.chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0])),
    Array("RIFF\0\0\0\0WEBPVP8X\u{A}\0\0\0\u{2}\0\0\0\u{8}\0\0\u{8}\0\0ANIM".utf8),
  ])
  func `a moving picture is refused: the first frame does not tell whom the others show`(
    bytes: [UInt8]
  ) {
    #expect(
      problem(bytes)
        == Diagnostic(
          .imageUnreadable, "Это не снимок, а движущаяся картинка из нескольких кадров",
          at: SourcePlace(file: "media/klass.jpg"), hint: "Сохраните один кадр как JPEG"))
  }

  @Test func `a small file that would unfold into gigabytes is refused unopened`() {
    #expect(
      problem(Drawing.pngHeader(width: 50_000, height: 50_000))?.summary
        == "В снимке 50000 × 50000 точек, больше 100 млн")
  }

  @Test func `too many declared pixels are refused`() {
    #expect(
      problem(Drawing.pngHeader(width: 10_001, height: 10_000))
        == Diagnostic(
          .imageUnreadable, "В снимке 10001 × 10000 точек, больше 100 млн",
          at: SourcePlace(file: "media/klass.jpg"),
          hint: "Уменьшите снимок и сохраните его как JPEG"))
  }

  @Test func `too large a file is refused`() {
    #expect(
      problem(Array(repeating: 0, count: 50_000_001))
        == Diagnostic(
          .imageUnreadable, "Файл снимка больше 50 МБ", at: SourcePlace(file: "media/klass.jpg"),
          hint: "Уменьшите снимок и сохраните его как JPEG"))
  }

  @Test func `without the program the message says what to install, and nothing is kept`() throws {
    #expect(
      problem(Drawing.png(width: 9, height: 9))
        == Diagnostic(
          .toolMissing, "Для обработки фотографий нужна программа vipsthumbnail, а её нет",
          explanation: "Без неё из снимка не убрать место съёмки и другие скрытые сведения, "
            + "а сам снимок публиковать нельзя.",
          hint: "Установите её: apt install libvips-tools"))
    #expect(try place.tree().isEmpty)
  }
}
