import Foundation
import Records
import Testing

struct SchemaReferenceTests {
  /// Whether the reference is written down instead of compared: `NASTAVNIK_RECORD=1 swift test`.
  private static let records = ProcessInfo.processInfo.environment["NASTAVNIK_RECORD"] == "1"

  /// The reference in the repository, four folders above this file.
  private static let file = (0..<4)
    .reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    .appending(path: SchemaReference.path)

  @Test func `the reference in docs tells what the schema tells`() throws {
    let text = SchemaReference.text()
    let written = (try? Data(contentsOf: Self.file)).map { String(decoding: $0, as: UTF8.self) }
    if written.map({ Array($0.utf8) }) == Array(text.utf8) { return }
    if Self.records {
      try Data(text.utf8).write(to: Self.file, options: .atomic)
      Issue.record("written down anew; read \(SchemaReference.path) as a teacher would")
      return
    }
    let told = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = (written ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(told, old).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(SchemaReference.path) differs in line \(index + 1); NASTAVNIK_RECORD=1 writes it anew
      schema:    \(index < told.count ? told[index] : "nothing")
      reference: \(index < old.count ? old[index] : "nothing")
      """)
  }
}
