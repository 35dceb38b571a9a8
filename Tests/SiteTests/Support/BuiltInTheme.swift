import Diagnostics
import Foundation
import Mustache

@testable import Site

/// The theme of the project's own templates, read from the checkout that the tests were built in.
enum BuiltInTheme {
  /// Compiles the theme; problems in it are what the log then holds.
  static func load(log: inout DiagnosticLog) throws -> Theme? {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("templates")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let files = try paths.filter { $0.hasSuffix(".mustache") }.map { path in
      TemplateFile(
        path: path, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(path))))
    }
    var library = TemplateLibrary(files: files, log: &log)
    return Theme(&library, log: &log)
  }
}
