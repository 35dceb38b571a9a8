import Platform
import Testing

/// A section with one defect, as a file of BrokenSections/ tells it.
///
/// A line `=== path` begins a file that is laid over the sample section (an empty one removes it),
/// `=== options` the options after `build`, one a line, `=== check` those after `check`, and `=== expected CODE` the exit code and
/// everything that the program says. The file is named by the code of the diagnostic and a word
/// about the variant: `record.bad-date.thirteenth-month.txt`.
struct BrokenSection: CustomTestStringConvertible, Sendable {
  /// The name of the file without its ending.
  let name: String
  /// Everything above the expected part, as it is written.
  private(set) var story = ""
  /// The files laid over the sample section.
  private(set) var changes: [String: String] = [:]
  /// The command.
  private(set) var command = "build"
  /// The options after the command.
  private(set) var options: [String] = []
  /// How the program ends.
  private(set) var exitCode: Int32 = -1
  /// Everything that it says.
  private(set) var expected = ""

  var testDescription: String { name }

  /// The code of the one diagnostic that the defect is to bring.
  var code: String { name.split(separator: ".").prefix(2).joined(separator: ".") }

  /// The folder of all cases.
  static let folder = Run.checkout + "/Tests/NastavnikCommandsTests/BrokenSections"

  /// What stands in the texts for the folder of the test.
  static let place = "ПАПКА"

  /// Every case, by name.
  static func all() throws -> [BrokenSection] {
    let folder = try Folder(path: folder, in: FileSystem())
    return try folder.entries().map(\.name).filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let bytes = try folder.read(name, limit: 1 << 20)
      return BrokenSection(
        name: String(name.dropLast(4)), text: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Puts what the program says in the place of the expected part.
  func record(_ said: String, exitCode: Int32) throws {
    let text = "\(story)=== expected \(exitCode)\n\(said)"
    let folder = try Folder(path: BrokenSection.folder, in: FileSystem())
    try folder.replace(name + ".txt", with: Array(text.utf8).span, draft: name + ".draft")
  }

  private init(name: String, text: String) {
    self.name = name
    var head = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ $0 + "\n" }) {
      let isHead = line.hasPrefix("=== ")
      if isHead { head = String(line.dropFirst(4).dropLast()) }
      if head.hasPrefix("expected") {
        if isHead { exitCode = Int32(head.dropFirst("expected ".count)) ?? -1 }
        if !isHead { expected += line }
        continue
      }
      story += line
      if head == "options" || head == "check" {
        if head == "check" { command = "check" }
        if !isHead { options.append(String(line.dropLast())) }
      } else {
        changes[head, default: ""] += isHead ? "" : line
      }
    }
    // The text ends with a line break, behind which nothing follows.
    if !expected.isEmpty { expected.removeLast() }
  }
}
