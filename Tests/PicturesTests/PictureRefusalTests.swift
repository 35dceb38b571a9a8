import Diagnostics
import Pictures
import TestFolder
import Testing

struct DisguisedFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  init(_ description: String, _ text: String) {
    testDescription = description
    bytes = Array(text.utf8)
  }

  init(_ description: String, bytes: [UInt8]) {
    testDescription = description
    self.bytes = bytes
  }

  static let all = [
    DisguisedFile("an empty file", ""),
    DisguisedFile("SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
    DisguisedFile("PDF", "%PDF-1.7\n"),
    DisguisedFile("TIFF", "MM\0*\0\0\0\u{8}"),
    DisguisedFile("GIF", "GIF89a"),
    DisguisedFile("HEIC", "\0\0\0\u{18}ftypheic"),
    DisguisedFile("the signature of PNG alone", bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]),
    DisguisedFile("a PNG without width", bytes: Drawing.pngHeader(width: 0, height: 9)),
    DisguisedFile("a PNG beyond 31 bits", bytes: Drawing.pngHeader(width: 1 << 31, height: 1)),
    DisguisedFile("a JPEG without a frame", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0xFF, 0xD9]),
    DisguisedFile("a JPEG of fill bytes", bytes: [0xFF, 0xD8] + Array(repeating: 0xFF, count: 99)),
    DisguisedFile("RIFF that is sound", "RIFF\0\0\0\0WAVEfmt 01234567890123456789"),
    DisguisedFile("a WebP with an unknown chunk", "RIFF\0\0\0\0WEBPWHAT01234567890123456789"),
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
          .imageUnreadable, "Это не снимок JPEG, PNG или WebP, как бы файл ни назывался",
          at: SourcePlace(file: "media/klass.jpg"),
          hint: "Откройте его в программе для фотографий и сохраните как JPEG"))
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
