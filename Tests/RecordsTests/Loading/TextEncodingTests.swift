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

  /// «название: Завод» in encodings that are not read.
  static let refused: [String: [UInt8]] = [
    "KOI8-R": [
      0xCE, 0xC1, 0xDA, 0xD7, 0xC1, 0xCE, 0xC9, 0xC5, 0x3A, 0x20, 0xFA, 0xC1, 0xD7, 0xCF, 0xC4,
    ],
    "code page 866": [
      0xAD, 0xA0, 0xA7, 0xA2, 0xA0, 0xAD, 0xA8, 0xA5, 0x3A, 0x20, 0x87, 0xA0, 0xA2, 0xAE, 0xA4,
    ],
  ]

  @Test(arguments: refused.keys.sorted())
  func `what is no Windows text is not taken for one`(_ name: String) throws {
    let bytes = try #require(TextEncodingTests.refused[name])
    let loaded = LoadedContent(
      of: ContentFolder(files: [
        "site.yaml": Array(ContentFolder.settings.utf8), "partners/a.yaml": bytes,
      ]))
    #expect(
      loaded.log.lines == [
        "partners/a.yaml:1:1 error file.unreadable: Файл повреждён или сохранён не в UTF-8",
        "  Начиная с этого места байты не складываются в знаки. Файл не читался.",
        "  > Откройте файл в редакторе и сохраните его в кодировке UTF-8",
      ])
  }

  @Test(arguments: [
    "название: ЗАВОД ИМЕНИ КИРОВА\nроль: мастерская\n", "НАЗВАНИЕ: ЗАВОД ИМЕНИ КИРОВА\n",
    "название: ЗаВОД\nроль: мастерская\n",
  ])
  func `capitals alone do not make a Windows text another`(_ text: String) {
    #expect(TextEncoding(of: TextEncodingTests.windows1251(text)) == .windows1251)
  }

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

  static func windows1251(_ text: String = text) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x0410...0x044F: UInt8(scalar.value - 0x0410 + 0xC0)
      case 0x2116: 0xB9
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }
}
