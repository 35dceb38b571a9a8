import Platform
import Testing

/// A question to a command and its whole answer, as a file of Answers/ tells them.
///
/// A line `=== path` begins a file that is laid over the sample section (an empty one removes it),
/// `=== command` the words of the command line, one a line, `=== output` what stands on the standard
/// output, and `=== errors CODE` the exit code and what stands on the standard error.
struct AnswerCase: CustomTestStringConvertible, Sendable {
  /// The name of the file without its ending.
  let name: String
  /// The files laid over the sample section.
  private(set) var changes: [String: String] = [:]
  /// The command and what follows it.
  private(set) var words: [String] = []
  /// What the program prints.
  private(set) var output = ""
  /// What it says besides.
  private(set) var errors = ""
  /// How it ends.
  private(set) var exitCode: Int32 = -1
  private var story = ""

  var testDescription: String { name }

  private static let folder = Run.checkout + "/Tests/NastavnikCommandsTests/Answers"

  /// Every case, by name.
  static func all() throws -> [AnswerCase] {
    let folder = try Folder(path: folder, in: FileSystem())
    return try folder.entries().map(\.name).filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let bytes = try folder.read(name, limit: 1 << 20)
      return AnswerCase(
        name: String(name.dropLast(4)), text: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Puts what the program says in the place of the expected parts.
  func record(_ run: Run) throws {
    let text = "\(story)=== output\n\(run.output)=== errors \(run.exitCode)\n\(run.errors)"
    let folder = try Folder(path: AnswerCase.folder, in: FileSystem())
    try folder.replace(name + ".txt", with: Array(text.utf8).span, draft: name + ".draft")
  }

  private init(name: String, text: String) {
    self.name = name
    var head = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ $0 + "\n" }) {
      let isHead = line.hasPrefix("=== ")
      if isHead { head = String(line.dropFirst(4).dropLast()) }
      if isHead, head.hasPrefix("errors") {
        exitCode = Int32(head.dropFirst("errors ".count)) ?? -1
      } else if head.hasPrefix("errors") {
        errors += line
      } else if head == "output" {
        if !isHead { output += line }
      } else {
        story += line
        if isHead {
          if head != "command" { changes[head] = "" }
        } else if head == "command" {
          words.append(String(line.dropLast()))
        } else {
          changes[head, default: ""] += line
        }
      }
    }
    // The text ends with a line break, behind which nothing follows.
    if !errors.isEmpty { errors.removeLast() }
  }
}
