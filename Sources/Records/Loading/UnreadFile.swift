/// A file whose records cannot be known, and whose ids nobody may call missing therefore.
struct UnreadFile: Sendable {
  /// The name without ending, the id of a single record.
  let stem: String
  /// What could be read of the text; `nil` for nothing.
  let text: [UInt8]?

  /// Whether a record with an id may well be declared here.
  func mayDeclare(_ id: RecordID) -> Bool {
    if stem == id.text { return true }
    guard let text else { return true }
    let wanted = Array(id.text.utf8)
    guard let first = wanted.first else { return false }
    var start = text.startIndex
    while let match = text[start...].firstIndex(of: first) {
      if text[match...].starts(with: wanted) { return true }
      start = match + 1
    }
    return false
  }
}
