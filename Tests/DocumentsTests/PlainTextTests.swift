import Diagnostics
import Testing

@testable import Documents

@Suite("A file of text") struct PlainTextTests {
  private static let words = "Иванов Пётр"
  private static let encodings: [String: [UInt8]] = [
    "UTF-8": Array(words.utf8),
    "UTF-8 with a mark": [0xEF, 0xBB, 0xBF] + Array(words.utf8),
    "Windows-1251": [0xC8, 0xE2, 0xE0, 0xED, 0xEE, 0xE2, 0x20, 0xCF, 0xB8, 0xF2, 0xF0],
    "KOI8-R": [0xE9, 0xD7, 0xC1, 0xCE, 0xCF, 0xD7, 0x20, 0xF0, 0xA3, 0xD4, 0xD2],
    "code page 866": [0x88, 0xA2, 0xA0, 0xAD, 0xAE, 0xA2, 0x20, 0x8F, 0xF1, 0xE2, 0xE0],
    "ISO 8859-5": [0xB8, 0xD2, 0xD0, 0xDD, 0xDE, 0xD2, 0x20, 0xBF, 0xF1, 0xE2, 0xE0],
    "Mac Cyrillic": [0x88, 0xE2, 0xE0, 0xED, 0xEE, 0xE2, 0x20, 0x8F, 0xDE, 0xF2, 0xF0],
    "UTF-7": Array("+BBgEMgQwBD0EPgQy +BB8EUQRCBEA-".utf8),
    "UTF-8 with a broken end": Array("\(words)\n".utf8) + [0xD0],
    "UTF-16": [0xFF, 0xFE] + words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    "the other UTF-16": [0xFE, 0xFF] + words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
  ]

  @Test(arguments: encodings.keys.sorted())
  func `is read in the encodings of schools`(_ name: String) throws {
    let bytes = try #require(PlainTextTests.encodings[name])
    let look = Look(bytes, as: "documents/spisok.csv")
    #expect(look.words().map { $0.drop { $0 == "\u{FEFF}" } }.contains(PlainTextTests.words[...]))
    #expect(look.document?.published == bytes)
    #expect(look.said == "")
  }

  private static let others: [[UInt8]] = [
    Array("%PDF-1.4".utf8), [0x7F, 0x45, 0x4C, 0x46, 2, 1], [1, 0, 2, 0],
  ]

  @Test(arguments: others)
  func `that is none is refused`(_ bytes: [UInt8]) {
    #expect(
      Look(bytes, as: "documents/spisok.txt").refusal?.summary
        == "Внутри файла не простой текст, хотя он так назван")
  }

  @Test(arguments: ["documents/a.txt", "documents/a.pdf", "documents/a.docx", "documents/a.sig"])
  func `without a byte is refused, whatever it is called`(_ file: String) {
    #expect(
      Look([], as: file).said.hasPrefix(
        """
        ошибка[file.unreadable]: Файл пуст: в нём 0 байтов
         --> \(file)
          = что делать: Скопируйте файл ещё раз или сохраните документ заново

        """))
  }

  @Test func `of a signature gives the names in its certificate`() {
    let name = Array("Петрова Анна Сергеевна".utf8)
    var certificate: [UInt8] = [0x30, 0x40, 0x0C, UInt8(name.count)]
    certificate += name
    certificate += [0x02, 1, 7]
    let look = Look(certificate, as: "documents/plan.sig")
    #expect(look.words(.property("certificate")).contains { $0.contains("Петрова Анна Сергеевна") })
    #expect(look.document?.published == certificate)
    #expect(look.said == "")
    let letters = EmbeddedTests.base64(certificate)
    for text in [letters, "-----BEGIN PKCS7-----\n\(letters)\n-----END PKCS7-----\n"] {
      let look = Look(Array(text.utf8), as: "documents/plan.sig")
      #expect(look.everything.contains("Петрова Анна Сергеевна"))
    }
  }

  @Test func `is looked for in an old Word document, with a warning`() {
    let text = "Иванов Пётр".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var file: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    file += [UInt8](repeating: 0, count: 512)
    file += text
    file += [0, 0, 0xD1, 0xE8, 0xE4, 0xEE, 0xF0, 0xEE, 0xE2, 0]
    let look = Look(file, as: "documents/plan.doc")
    #expect(look.words().contains("Иванов Пётр"))
    #expect(look.words().contains("Сидоров"))
    #expect(
      look.said == """
        предупреждение[document.no-text-layer]: Текст читается не весь: это документ Word 97–2003
         --> documents/plan.doc
          = почему: Старые форматы устроены так, что часть имён можно не заметить.
          = что делать: Сохраните документ как PDF, DOCX или ODT

        Ошибок нет, предупреждений: 1

        """)
  }
}

@Suite("A document in Rich Text Format") struct RichTextTests {
  private static let file = #"""
    {\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Times;}}{\info{\title \'cf\'eb\'e0\'ed}
    {\author \'c8\'e2\'e0\'ed\'ee\'e2}{\operator Sidorov}{\*\company }}
    {\*\revtbl {Unknown;}{Kuznetsov;}}
    \pard \u1048?\u1074?{\b \'e0\'ed}\'ee\'e2 \'cf\'b8\'f2\'f0\par \{da\}\tab net}
    """#

  @Test func `is read letter by letter, whatever formats stand between them`() {
    let look = Look(Array(RichTextTests.file.utf8), as: "documents/plan.rtf")
    #expect(look.words().prefix(2) == ["Иванов Пётр", "{da} net"])
    #expect(look.words(.property("info")).contains("План"))
    #expect(look.said == "")
  }

  private static let oldLetters: [String: String] = [
    "Windows-1251": #"\'c8\'e2\'e0\'ed\'ee\'e2 \'cf\'b8\'f2\'f0"#,
    "KOI8-R": #"\'e9\'d7\'c1\'ce\'cf\'d7 \'f0\'a3\'d4\'d2"#,
    "code page 866": #"\'88\'a2\'a0\'ad\'ae\'a2 \'8f\'f1\'e2\'e0"#,
    "UTF-8": "Иванов Пётр",
  ]

  @Test(arguments: oldLetters.keys.sorted())
  func `is read in the encodings of old programs`(_ name: String) throws {
    let words = try #require(RichTextTests.oldLetters[name])
    let file = #"{\rtf1\ansi{\info{\title "# + words + #"}}\pard "# + words + #"\par}"#
    let look = Look(Array(file.utf8), as: "documents/plan.rtf")
    #expect(look.words().contains("Иванов Пётр"))
    #expect(look.words(.property("info")).contains("Иванов Пётр"))
    #expect(look.document?.published == Array(file.utf8))
  }

  @Test func `loses who made it and changed it`() throws {
    let look = Look(Array(RichTextTests.file.utf8), as: "documents/plan.rtf")
    let copy = String(decoding: try #require(look.document?.published), as: UTF8.self)
    #expect(look.document?.stripped == ["author", "operator", "revtbl"])
    #expect(copy.contains(#"{\author }{\operator }{\*\company }"#.replacing("}{", with: "}{")))
    #expect(copy.contains(#"{\*\revtbl {;}{;}}"#))
    #expect(!look.everything.contains("Sidorov") && !look.everything.contains("Kuznetsov"))
  }

  @Test func `that is signed keeps them and is reported`() {
    let bytes = Array(RichTextTests.file.utf8)
    let look = Look(bytes, as: "documents/plan.rtf", isSigned: true)
    #expect(look.document?.published == bytes)
    #expect(look.everything.contains("Sidorov") && look.everything.contains("Kuznetsov"))
    #expect(look.document?.remarks.map(\.code) == [.documentMetadata])
  }

  @Test(arguments: [
    #"{\rtf1 \"#, #"{\rtf1 \'"#, #"{\rtf1 \u"#, #"{\rtf1 \bin99999999999 a"#, "{\\rtf1 }}}}",
  ])
  func `that ends early is read as far as it goes`(_ text: String) {
    #expect(Look(Array(text.utf8), as: "documents/plan.rtf").refusal == nil)
  }

  @Test func `of ten thousand braces is read in a moment`() {
    let text = #"{\rtf1 "# + String(repeating: "{", count: 10_000) + "Ivanov"
    #expect(Look(Array(text.utf8), as: "documents/plan.rtf").words() == ["Ivanov"])
  }
}
