import Diagnostics
import Testing

@testable import Records

/// A few files, a day, and every word that the checks say about them.
struct CheckCase: CustomTestStringConvertible {
  var testDescription: String
  var date: String
  var files: [String: String]
  var lines: [String]

  init(
    _ description: String, on date: String = "2026-11-21", _ files: [String: String],
    _ lines: [String]
  ) {
    testDescription = description
    self.date = date
    self.files = files
    self.lines = lines
  }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let date = try #require(CivilDate(date))
    var loaded = LoadedContent(
      of: ContentFolder(files.merging(["site.yaml": settings]) { own, _ in own }))
    #expect(!loaded.log.hasErrors, "\(loaded.log.lines)", sourceLocation: sourceLocation)
    loaded.records.check(on: date, into: &loaded.log)
    #expect(loaded.log.lines == lines, sourceLocation: sourceLocation)
  }

  /// Settings with a fresh review of the banks.
  private var settings: String { ContentFolder.settings + "\nbank_reviewed: \(date)\n" }
}
