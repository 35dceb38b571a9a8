import Foundation
import Testing

@testable import Mustache

/// One case of the Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  /// A file of cases.
  struct Module: Decodable {
    let tests: [SpecificationCase]
  }

  /// Where the conformance suites are, when the environment says so.
  static let folder = ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"].map {
    URL(fileURLWithPath: $0, isDirectory: true).appendingPathComponent("mustache")
  }

  let name: String
  let desc: String
  let data: JSONValue
  let template: String
  let partials: [String: String]?
  let expected: String

  var testDescription: String { "\(name): \(desc)" }

  /// The cases of one module, none when the suites are not there.
  static func module(_ name: String) -> [SpecificationCase] {
    guard let folder else { return [] }
    do {
      let data = try Data(contentsOf: folder.appendingPathComponent(name + ".json"))
      return try JSONDecoder().decode(Module.self, from: data).tests
    } catch {
      Issue.record("the module \(name) cannot be read: \(error)")
      return []
    }
  }
}
