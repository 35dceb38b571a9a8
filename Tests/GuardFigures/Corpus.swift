import Glibc

/// The labelled corpus (scripts/guard_figures/__main__.py tells its format).
struct Corpus {
  /// In the order of the file.
  private(set) var schools: [School] = []

  /// Reads the file; `nil` where there is none.
  init?(path: String) {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { unsafe free(line) }
    while unsafe getline(&line, &capacity, file) > 0 {
      guard let bytes = unsafe line else { break }
      take(unsafe String(cString: bytes).split(separator: "\t", omittingEmptySubsequences: false))
    }
  }

  private mutating func take(_ fields: [Substring]) {
    let fields = fields.map { $0.filter { $0 != "\n" } }
    switch fields.first {
    case "school" where fields.count == 2: schools.append(School(title: fields[1]))
    case "person" where fields.count == 4:
      schools[schools.count - 1].people.append(
        (surname: fields[1], givenName: fields[2], patronymic: fields[3]))
    case "strong" where fields.count == 5, "lone" where fields.count == 5:
      schools[schools.count - 1].mentions.append(
        LabelledMention(
          isStrong: fields[0] == "strong", person: Int(fields[1]) ?? 0, label: fields[2],
          isPath: fields[3] == "path", text: Corpus.text(fields[4])))
    case "decoy" where fields.count == 3, "prose" where fields.count == 3:
      schools[schools.count - 1].strangers.append(
        StrangeText(
          isDecoy: fields[0] == "decoy", label: fields[1], text: Corpus.text(fields[2])))
    default: break
    }
  }

  private static func text(_ field: String) -> String {
    String(field.map { $0 == "␤" ? "\n" : $0 })
  }
}
