import Chance
import Diagnostics
import Gate
import Records

extension Replacement {
  /// Replaces a name that the ledger hides.
  mutating func replaceName(_ value: inout String, _ subject: LedgerSubject, _ field: String) {
    guard var draw = drawHidden(subject, field) else { return }
    value = draw.name(unlike: value)
  }

  /// Replaces a text that the ledger hides; it may vanish, for its presence is hidden with it.
  mutating func replaceText(_ value: inout String?, _ subject: LedgerSubject, _ field: String) {
    guard value != nil, var draw = drawHidden(subject, field) else { return }
    value = draw.random.chance(25) ? nil : draw.text(unlike: value ?? "")
  }

  /// Replaces a list that the ledger hides by one of any length.
  mutating func replaceList(_ value: inout [String], _ subject: LedgerSubject, _ field: String) {
    guard !value.isEmpty, var draw = drawHidden(subject, field) else { return }
    value = draw.list()
  }

  /// Replaces a text that is never published: it may come, change or vanish.
  mutating func replaceSecret(_ value: inout String?, _ subject: LedgerSubject, _ field: String) {
    guard var draw = draw(subject, field) else { return }
    value = draw.random.chance(25) ? nil : draw.text(unlike: value ?? "")
  }

  /// Gives a file of a record another name, and with it other bytes where it is hidden.
  mutating func replaceFile(
    _ file: ContentFile, _ subject: LedgerSubject, _ field: String, isHidden: Bool
  ) -> ContentFile {
    guard var draw = draw(subject, field) else { return file }
    // The ending is public: it tells the format where the file is shown.
    let ending = file.path.lastIndex(of: ".").map { String(file.path[$0...]) } ?? ""
    let path = "\(draw.random.next() % 1_000_000)/\(draw.name(unlike: ""))\(ending)"
    if !isHidden { movedFiles[path] = file.path }
    return ContentFile(path: path, namedAt: file.place)
  }

  /// Another day on the same side of every threshold; the same one where none is found.
  func day(
    like old: CivilDate, _ draw: inout Draw, keeping decisions: (CivilDate) -> [Bool]
  ) -> CivilDate {
    let wanted = decisions(old)
    for _ in 0..<16 {
      let candidate = draw.day(around: old)
      if candidate != old, decisions(candidate) == wanted { return candidate }
    }
    return old
  }

  /// Another day on the same side of today.
  func day(like old: CivilDate, _ draw: inout Draw) -> CivilDate {
    let date = date
    return day(like: old, &draw) { [$0 < date, $0 > date] }
  }
}
