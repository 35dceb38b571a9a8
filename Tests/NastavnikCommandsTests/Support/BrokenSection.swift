import Platform
import Testing

/// A section with one defect, as a file of BrokenSections/ tells it.
///
/// Lines `=== path` begin a file that is laid over the sample section (an empty one removes it),
/// `=== options` the options after `build`, `=== expected CODE` the exit code and everything that
/// the program says.
struct BrokenSection: CustomTestStringConvertible, Sendable {
  /// The name of the file, which says what is wrong.
  let name: String
  /// The files laid over the sample section.
  var changes: [String: String] = [:]
  /// The options after `build`.
  var options: [String] = []
  /// How the program ends.
  var exitCode: Int32 = 1
  /// Everything that it says.
  var expected = ""

  var testDescription: String { name }

  /// The folder of all cases.
  static let folder = Run.checkout + "/Tests/NastavnikCommandsTests/BrokenSections"

  /// Every case, by name.
  static func all() throws -> [BrokenSection] {
    let folder = try Folder(path: folder, in: FileSystem())
    return try folder.entries().filter { $0.name.hasSuffix(".txt") }.map { entry in
      let bytes = try folder.read(entry.name, limit: 1 << 20)
      return BrokenSection(
        name: String(entry.name.dropLast(4)), text: String(decoding: bytes, as: UTF8.self))
    }
  }

  private init(name: String, text: String) {
    self.name = name
    for part in text.split(separator: "=== ", omittingEmptySubsequences: true) {
      let (head, body) = BrokenSection.cut(part)
      switch head {
      case "options": options = body.split(separator: "\n").map(String.init)
      case _ where head.hasPrefix("expected"):
        exitCode = Int32(head.dropFirst("expected ".count)) ?? -1
        expected = body
      default: changes[head] = body
      }
    }
  }

  private static func cut(_ part: Substring) -> (head: String, body: String) {
    guard let end = part.firstIndex(of: "\n") else { return (String(part), "") }
    return (String(part[..<end]), String(part[part.index(after: end)...]))
  }
}
