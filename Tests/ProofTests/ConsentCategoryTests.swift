import Foundation
import RandomSections
import Records
import Testing

/// Each category of consent opens its fields exactly where they belong, on its own resource alone.
@Suite struct ConsentCategoryTests {
  /// Whether changes are written down instead of compared: `NASTAVNIK_RECORD=1 swift test`.
  private static let records = ProcessInfo.processInfo.environment["NASTAVNIK_RECORD"] == "1"

  @Test(arguments: try CategoryCase.all())
  func `opens what it is for, where it belongs, and nothing else`(_ rule: CategoryCase) throws {
    let found = rule.found(in: try Checkout.workshop())
    if found != rule.expected, Self.records {
      try rule.record(found)
      Issue.record("written down anew; read it as the person who signed would")
      return
    }
    #expect(found == rule.expected, "found:\n\(found)")
  }

  @Test func `every category has its case`() throws {
    let categories = try CategoryCase.all().map(\.category)
    #expect(Set(categories) == Set(PersonalCategory.allCases.map(\.rawValue)))
  }

  @Test func `a ban on transfer leaves pages as they are and takes the person out of data`() throws
  {
    let workshop = try Checkout.workshop()
    let everything = PersonalCategory.allCases.map(\.rawValue)
    let banned = ConsentSection(categories: everything, bans: ["no_transfer"])
    let open = ConsentSection(categories: everything).output(in: workshop)
    for (path, bytes) in banned.output(in: workshop) {
      let isData = path.hasPrefix("data/") || path == "feed.xml" || path.hasSuffix(".ics")
      let isPage = path.hasSuffix(".html")
      let words = ConsentSection.words(in: path, bytes)
      if isData { #expect(words == [], "\(path)") }
      if isPage { #expect(words == ConsentSection.words(in: path, open[path]), "\(path)") }
    }
  }
}
