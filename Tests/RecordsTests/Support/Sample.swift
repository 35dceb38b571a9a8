@testable import Records

/// Writes a record with every key of its schema, each value on a line of its own.
///
/// In both languages the lines and columns are the same, so equal records print equally.
struct Sample {
  /// The language of keys and words.
  let script: Script
  /// Keys to leave out, by mapping and English name, as `записи о человеке/alias`.
  var omitted: Set<String> = ["мероприятии программы/month", "мероприятии программы/term"]
  /// A key whose value is to be nonsense.
  var nonsense: String?

  /// The files of a section in which each kind has one record, all with the id `x`.
  func files(of kinds: [RecordKind] = RecordKind.allCases) -> [String: String] {
    var files: [String: String] = [:]
    for kind in kinds {
      let text = mapping(kind.schema, indent: 0)
      let front = kind.isMarkdown ? "---\n\(text)---\nТекст.\n" : text
      files[kind.folder.map { "\($0)/x\(kind.ending)" } ?? "site.yaml"] = front
      if kind == .document || kind == .media { files["\(kind.folder ?? "")/f.pdf"] = "" }
    }
    files["f.pdf"] = "Фамилия\nПетрова\n"
    // Pages stand above each other, so the one page needs another.
    if kinds.contains(.page) { files["pages/y.md"] = "---\ntitle: слово\n---\n" }
    return files
  }

  func mapping(_ schema: MappingSchema, indent: Int) -> String {
    var text = ""
    let blanks = String(repeating: " ", count: indent)
    for key in schema.keys {
      let name = "\(schema.whereabouts)/\(key.spelling.english)"
      if omitted.contains(name) { continue }
      let value =
        nonsense == name ? "[{x: 1}]\n" : self.value(of: key.shape, indent: indent + 2)
      text += "\(blanks)\(key.spelling[script]):\n\(blanks)  \(value)"
    }
    return text
  }

  private func value(of shape: ValueShape, indent: Int) -> String {
    switch shape {
    case .text, .textOrNothing, .markdown: "слово\n"
    case .wholeNumber(let bounds): "\(bounds.lowerBound + 1)\n"
    case .decimal: "4,7\n"
    case .boolean: "\(script == .english ? "true" : "да")\n"
    case .date, .dateOrTime: "12.05.2026\n"
    case .month: "2026-05\n"
    case .schoolYear: "2026-2027\n"
    case .reference(.page): "y\n"
    case .id, .reference, .referenceOrText, .fileOrPage: "x\n"
    case .resource: "site\n"
    case .menuEntry: "novosti\n"
    case .address, .absoluteAddress: "https://school7.example/\n"
    case .timeZone: "Asia/Omsk\n"
    case .color: "\"#0b5a55\"\n"
    case .file: "f.pdf\n"
    case .word(let words): "\(words[0].spelling[script])\n"
    case .counts: "ответ: 5\n"
    case .headings(let words): "\(words[0].spelling[script]):\n\(blank(indent))  слово\n"
    case .mapping(let schema), .textOrMapping(let schema), .referenceOrMapping(_, let schema):
      String(mapping(schema, indent: indent).drop { $0 == " " })
    case .list(let element, _): value(of: element, indent: indent)
    }
  }

  private func blank(_ count: Int) -> String { String(repeating: " ", count: count) }
}
