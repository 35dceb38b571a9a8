import Foundation
import TestFolder

/// The report as outside tools read it (contract, section 5).
struct WrittenReport: Decodable {
  struct Problem: Decodable, Equatable {
    var severity: String
    var code: String
    var message: String
    var file: String?
    var line: Int?
    var column: Int?
    var hint: String?
  }

  struct Published: Decodable {
    var record: String
    var field: String
    var basis: String
    var until: String?
    var files: [String]
  }

  struct Withheld: Decodable, Hashable {
    var record: String
    var field: String
    var reason: String
    var from: String?
  }

  struct Leak: Decodable, Equatable {
    var person: String
    var kind: String
    var file: String?
    var source: String?
    var line: Int?
    var severity: String
  }

  struct Changes: Decodable, Equatable {
    var added: [String]
    var changed: [String]
    var removed: [String]
  }

  struct Withdrawal: Decodable, Equatable {
    var record: String
    var cause: String
    var noticed: String
    var received: String?
    var stop_by: String?
    var exact: Bool
    var fields: [String]
    var gone: [String]
    var changed: [String]
  }

  struct Stale: Decodable, Equatable {
    var record: String?
    var kind: String
    var file: String
    var severity: String
  }

  var version: Int
  var date: String
  var status: String
  var pages: Int
  var files: Int
  var bytes: Int
  var diagnostics: [Problem]
  var published: [Published]
  var withheld: [Withheld]
  var leaks: [Leak]
  var changes: Changes
  var withdrawals: [Withdrawal]
  var stale: [Stale]

  /// Reads the report that a run left in its folder.
  init(in folder: TestFolder) throws {
    let url = URL(fileURLWithPath: folder.path + "/report.json")
    self = try JSONDecoder().decode(WrittenReport.self, from: Data(contentsOf: url))
  }
}
