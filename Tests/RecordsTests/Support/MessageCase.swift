import Diagnostics
import Testing

@testable import Records

/// A few files and every word that is said about them.
struct MessageCase: CustomTestStringConvertible {
  var testDescription: String
  var files: [String: String]
  var lines: [String]

  init(_ description: String, _ files: [String: String], _ lines: [String]) {
    testDescription = description
    self.files = files
    self.lines = lines
  }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let loaded = LoadedContent(of: .section(files))
    #expect(loaded.log.lines == lines, sourceLocation: sourceLocation)
  }
}
