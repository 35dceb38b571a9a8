import Testing

@testable import Mustache

/// A page template and all that is said about it, letter by letter.
struct MessageCase: CustomTestStringConvertible, Sendable {
  /// The layout that the pages may fill.
  static let layout = "[{{$head}}{{/head}}{{#mentors}}{{$row}}{{name}}{{/row}}{{/mentors}}]"

  let testDescription: String
  let expected: String
  private let files: [(String, String)]

  init(_ name: String, _ page: String, with others: [String: String] = [:], says text: String) {
    testDescription = name
    expected = text
    files =
      [("layout", Self.layout)] + others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      + [("page", page)]
  }

  /// What is really said.
  var messages: String { problems(of: files, for: SamplePage.self) }
}
