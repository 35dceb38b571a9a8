/// A file whose records cannot be known, and whose ids nobody may call missing therefore.
struct UnreadFile: Sendable {
  /// The path relative to content/.
  let path: String
  private let stem: String
  /// Every word of the text that could be an id; `nil` when the text could not be read either.
  private let words: Set<String>?

  /// Remembers a file by its text.
  init(_ source: SourceFile) {
    path = source.path
    stem = source.stem
    var words: Set<String> = []
    for word in source.text.split(whereSeparator: { !UnreadFile.isPartOfID($0) })
    where word.count <= 64 {
      words.insert(String(decoding: word, as: UTF8.self))
    }
    self.words = words
  }

  /// Remembers a file that gave no text.
  init(unreadableAt path: String) {
    self.path = path
    stem = ""
    words = nil
  }

  /// Whether a record with an id may well be declared here.
  func mayDeclare(_ id: RecordID) -> Bool {
    guard let words else { return true }
    return stem == id.text || words.contains(id.text)
  }

  private static func isPartOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
