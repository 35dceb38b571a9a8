import Foundation

/// The cases of yaml-test-suite, from the folder that `CONFORMANCE_SUITES` names.
enum ConformanceSuite {
  /// One case of the suite.
  struct Case {
    /// The name in the suite, as `229Q`.
    var id: String
    /// The text to read.
    var yaml: String
    /// Whether it must be refused.
    var isInvalid: Bool
    /// The value of each document, where JSON can say it.
    var values: [JSONValue]?
  }

  /// The folder of the suites; `nil` when the variable is not set.
  static var folder: String? { ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"] }

  /// Reads all cases.
  static func cases() throws -> [Case] {
    let url = URL(fileURLWithPath: folder ?? "").appendingPathComponent("yaml/cases.json")
    var reader = JSONReader(Array(try Data(contentsOf: url)))
    guard case .array(let items) = try reader.next() else { return [] }
    return try items.map { item in
      Case(
        id: item["id"]?.text ?? "?",
        yaml: item["yaml"]?.text ?? "",
        isInvalid: item["error"] == .bool(true),
        values: try item["json"]?.text.map(JSONReader.values))
    }
  }
}
