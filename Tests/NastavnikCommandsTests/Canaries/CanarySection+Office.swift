import SampleFiles

extension CanarySection {
  /// Documents of every other format: each names its author where the format has a place for it, and
  /// has a neighbour of the same format that holds personal data and stays unpublished.
  mutating func addOfficeDocuments() {
    for (number, format) in CanarySection.formats.enumerated() {
      let author = format.namesAuthor ? word("\(format.ending).author") : ""
      addDocument(
        "tekst-\(format.ending)", number: 2 * number + 20, ending: format.ending, isPersonal: false,
        format.file("План работы", author))
      addDocument(
        "lichnoe-\(format.ending)", number: 2 * number + 21, ending: format.ending,
        isPersonal: true, format.file(word("\(format.ending).text"), author))
    }
  }

  private mutating func addDocument(
    _ id: String, number: Int, ending: String, isPersonal: Bool, _ bytes: [UInt8]
  ) {
    let file = "\(latin("\(id).file")).\(ending)"
    add("documents/\(file)", bytes: bytes)
    add(
      "documents/\(id).yaml",
      """
      level: local
      type: plan
      number: \(number)
      date: 2026-01-10
      issuer: Школа
      title: План \(number)
      file: \(file)
      contains_personal_data: \(isPersonal)
      """)
  }

  /// A format by its ending, and a file of it with a text and an author.
  private struct Format: Sendable {
    let ending: String
    let namesAuthor: Bool
    let file: @Sendable (_ text: String, _ author: String) -> [UInt8]

    init(
      _ ending: String, namesAuthor: Bool = true,
      _ file: @escaping @Sendable (_ text: String, _ author: String) -> [UInt8]
    ) {
      self.ending = ending
      self.namesAuthor = namesAuthor
      self.file = file
    }
  }

  private static let formats = [
    Format("docx") { text, author in
      let core = OfficeFile.core(creator: author, editor: author)
      return OfficeFile.docx(
        "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>", more: ["docProps/core.xml": core]
      ).bytes
    },
    Format("xlsx") { text, author in
      let core = OfficeFile.core(creator: author, editor: author)
      return OfficeFile.xlsx(
        strings: "<si><t>\(text)</t></si>", rows: "<row><c t=\"s\"><v>0</v></c></row>",
        more: ["docProps/core.xml": core]
      ).bytes
    },
    Format("odt") { text, author in
      OfficeFile.odt(
        "<text:p>\(text)</text:p>",
        meta: "<meta:initial-creator>\(author)</meta:initial-creator>"
          + "<dc:creator>\(author)</dc:creator>"
      ).bytes
    },
    Format("rtf") { text, author in
      Array("{\\rtf1\\ansi{\\info{\\author \(escaped(author))}}\(escaped(text))}".utf8)
    },
    Format("txt", namesAuthor: false) { text, _ in Array("\(text)\n".utf8) },
    Format("csv", namesAuthor: false) { text, _ in Array("Раздел;Срок\n\(text);май\n".utf8) },
  ]

  /// Text as RTF writes what is not ASCII.
  private static func escaped(_ text: String) -> String {
    text.utf16.map { $0 < 128 ? String(UnicodeScalar(UInt8($0))) : "\\u\($0)?" }.joined()
  }
}
