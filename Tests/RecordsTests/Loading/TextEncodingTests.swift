import Diagnostics
import Testing

@testable import Records

struct TextEncodingTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var lines: [String]
    var name: String?
  }

  static let text = "название: Завод № 1\nроль: мастерская\n"
  static let warning = [
    "  Он прочитан, но другие программы могут показать вместо букв знаки вопроса.",
    "  > Откройте файл в редакторе и сохраните его в кодировке UTF-8",
  ]

  static let cases: [Case] = [
    Case(testDescription: "UTF-8", bytes: Array(text.utf8), lines: [], name: "Завод № 1"),
    Case(
      testDescription: "UTF-8 with its mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      lines: [], name: "Завод № 1"),
    Case(
      testDescription: "UTF-16, low byte first", bytes: [0xFF, 0xFE] + utf16(low: true),
      lines: [
        "partners/a.yaml warning file.encoding: "
          + "Файл сохранён в кодировке UTF-16, а нужна UTF-8"
      ] + warning, name: "Завод № 1"),
    Case(
      testDescription: "UTF-16, high byte first, no mark", bytes: utf16(low: false),
      lines: [
        "partners/a.yaml warning file.encoding: "
          + "Файл сохранён в кодировке UTF-16, а нужна UTF-8"
      ] + warning, name: "Завод № 1"),
    Case(
      testDescription: "Windows-1251", bytes: windows1251(),
      lines: [
        "partners/a.yaml warning file.encoding: "
          + "Файл сохранён в кодировке Windows-1251, а нужна UTF-8"
      ] + warning, name: "Завод № 1"),
    Case(
      testDescription: "broken UTF-8",
      bytes: Array("название: Зав".utf8) + [0xD0] + Array("од\n".utf8),
      lines: [
        "partners/a.yaml:1:14 error file.unreadable: Файл повреждён или сохранён не в UTF-8",
        "  Начиная с этого места байты не складываются в знаки. Файл не читался.",
        "  > Откройте файл в редакторе и сохраните его в кодировке UTF-8",
      ]),
  ]

  @Test(arguments: cases)
  func `old encodings are read with a warning, broken ones are refused`(_ example: Case) {
    let loaded = LoadedContent(
      of: ContentFolder(files: [
        "site.yaml": Array(ContentFolder.settings.utf8), "partners/a.yaml": example.bytes,
      ]))
    #expect(loaded.log.lines == example.lines)
    #expect(loaded.records.partners["a"]?.name == example.name)
  }

  static func utf16(low: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return low ? bytes : bytes.reversed()
    }
  }

  static func windows1251() -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x0410...0x044F: UInt8(scalar.value - 0x0410 + 0xC0)
      case 0x2116: 0xB9
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }
}
