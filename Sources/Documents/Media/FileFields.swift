import Platform

/// What a file says about itself, as `exiftool` reads it.
struct FileFields: Sendable {
  /// The fields by name, as they stand in the file.
  let fields: [(name: String, value: String)]

  /// Reads the fields of a file.
  init(of bytes: [UInt8], toolbox: Toolbox) throws(DocumentFault) {
    let result = try toolbox.run(
      .exiftool, ["-config", "", "-j", "-a", "-G1", "-charset", "cp1251", "-"], on: bytes)
    guard let answer = try? JSONReader.value(of: result.output),
      let members = answer.elements.first?.members
    else { throw .tooMuch }
    // What exiftool says about itself and about the pipe is no part of the file.
    let others = ["SourceFile", "ExifTool:", "System:", "File:", "Composite:"]
    fields = members.filter { member in !others.contains { member.key.hasPrefix($0) } }
      .map {
        ($0.key.split(separator: ":").last.map(String.init) ?? $0.key, FileFields.text($0.value))
      }
  }

  /// The fields as words for the guard.
  var texts: [DocumentText] {
    fields.filter { $0.value.contains(where: \.isLetter) || $0.value.contains(where: \.isNumber) }
      .map { DocumentText($0.value, in: .property($0.name)) }
  }

  /// The names of the fields that say who made the file or where, sorted.
  var authors: [String] {
    Set(
      fields.filter { FileFields.isAuthor($0.name) && $0.value.contains(where: \.isLetterOrDigit) }
        .map(\.name)
    ).sorted()
  }

  private static func isAuthor(_ name: String) -> Bool {
    [
      "author", "artist", "creator", "byline", "by-line", "manager", "company", "lastmodifiedby",
      "ownername", "copyright", "gps", "serialnumber", "composer", "performer", "publisher",
      "lastsavedby", "contact",
    ].contains { name.lowercased().hasPrefix($0) } && !name.hasPrefix("CreatorTool")
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text), .number(let text): text
    case .array(let elements): elements.map(text).joined(separator: "\n")
    case .object(let members): members.map { text($0.value) }.joined(separator: "\n")
    case .bool, .null: ""
    }
  }
}

extension Character {
  /// Whether it carries any meaning.
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
