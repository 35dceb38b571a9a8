import Foundation

/// One example of the CommonMark specification.
struct CommonMarkExample: Decodable {
  let example: Int
  let markdown: String
  let html: String

  /// Where the conformance suites lie; `nil` when they are not at hand.
  static var folder: String? {
    ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"]
  }

  /// All examples in the order of the specification.
  static func all() throws -> [CommonMarkExample] {
    guard let folder else { return [] }
    let url = URL(fileURLWithPath: folder).appending(path: "commonmark/spec-0.30.json")
    return try JSONDecoder().decode([CommonMarkExample].self, from: Data(contentsOf: url))
  }

  /// The prescribed HTML with the void elements written as the house writes them.
  ///
  /// In examples without raw HTML the two bytes stand nowhere but at the end of a void element: in
  /// texts and attributes `>` is an entity.
  var expected: String { html.replacingOccurrences(of: " />", with: ">") }
}
